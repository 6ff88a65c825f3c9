using Spectre.Console;

namespace Geopolitics.Tool.Output;

/// <summary>The few styles that there are. What they tell, the words tell too: nobody needs colours.</summary>
internal static class Styles
{
    public static readonly Style Plain = Style.Plain;
    public static readonly Style Title = new(decoration: Decoration.Bold);
    public static readonly Style Faint = new(Color.Grey);
    public static readonly Style Time = new(Color.Teal);
    public static readonly Style Error = new(Color.Red);
    public static readonly Style Warning = new(Color.Olive);
    public static readonly Style Added = new(Color.Green);
    public static readonly Style Removed = new(Color.Red);
}
