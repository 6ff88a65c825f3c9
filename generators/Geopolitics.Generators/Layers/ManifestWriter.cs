using System.Globalization;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Emission;

namespace Geopolitics.Generators.Layers;

/// <summary>Writes signatures as the text that <see cref="ManifestText"/> reads.</summary>
internal static class ManifestWriter
{
    public static void Write(TextBuffer text, BoundItem bound)
    {
        var signature = bound.Signature;
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
        Append(text, string.Join(ManifestText.NameSeparator.ToString(), bound.Item.Names));
        AppendEnd(text, bound.ConstantName is not null, bound.IsExtensionMember);
    }

    public static void Write(TextBuffer text, BoundRedirect redirect)
    {
        text.Append(ManifestText.RedirectMark);
        Append(text, redirect.From);
        Append(text, redirect.Successor);
        AppendEnd(text, redirect.ConstantName is not null, redirect.IsExtensionMember);
    }

    /// <summary>Whether the layer has a constant of it, and whether that stands beside the library's too.</summary>
    private static void AppendEnd(TextBuffer text, bool hasConstant, bool isExtensionMember)
    {
        Append(text, (hasConstant ? ManifestText.Constant : "") + (isExtensionMember ? ManifestText.ExtensionMember : ""));
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
