using System.CommandLine;

namespace Geopolitics.Tool.CommandLine;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    public static Option<bool> Json() => new("--json") { Description = "JSON for other programs instead of text." };

    public static Option<bool> Lineage(string whose) => new("--lineage")
    {
        Description = $"Count states that {whose} continued or succeeded too: the Soviet Union for Russia.",
    };
}
