using System.Globalization;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Emission;

namespace Geopolitics.Generators.Layers;

/// <summary>Writes signatures as the text that <see cref="ManifestText"/> reads.</summary>
internal static class ManifestWriter
{
    public static void Write(TextBuffer text, Signature signature)
    {
        text.Append(((int)signature.Kind).ToString(CultureInfo.InvariantCulture));
        Append(text, signature.Id);
        Append(text, signature.Label);
        Append(text, signature.Of);
        Append(text, signature.When?.Text);
        Append(text, Joined(signature.OtherWhens, time => time.Text));
        Append(text, Joined(signature.Existence, account => $"{account.Source}={account.When.Text}"));
        Append(text, signature.Born?.Text);
        Append(text, signature.Died?.Text);
        Append(text, signature.Tenure?.Office);
        Append(text, signature.Tenure?.Holder);
        Append(text, signature.Tenure is { } tenure ? (tenure.IsActing ? "a" : "") + (tenure.IsVacant ? "v" : "") : "");
        Append(text, signature.HasManySeats ? "m" : "");
        Append(text, Joined(signature.Ancestors, id => id));
        text.Append('\n');
    }

    private static void Append(TextBuffer text, string? field)
    {
        text.Append(ManifestText.Field);
        if (field is not null)
            text.Append(ManifestText.Escape(field));
    }

    private static string? Joined<T>(EquatableArray<T> items, Func<T, string> write)
        where T : IEquatable<T> =>
        items.Count == 0 ? null : string.Join(ManifestText.Part.ToString(), items.Select(write));
}
