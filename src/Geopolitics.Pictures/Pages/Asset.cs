using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Geopolitics.Pictures.Pages;

/// <summary>A stylesheet or script of ours, with the hash by which a page allows it.</summary>
internal sealed class Asset
{
    private static readonly ConcurrentDictionary<string, Asset> Known = new(StringComparer.Ordinal);

    private Asset(string text)
    {
        Text = text;
        Hash = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    public string Text { get; }

    /// <summary>As a content security policy writes it: <c>sha256-…</c>.</summary>
    public string Hash { get; }

    /// <summary>Files of the folder Assets, one after another.</summary>
    public static Asset Of(params string[] fileNames) => Known.GetOrAdd(string.Join('+', fileNames), _ => new(string.Concat(fileNames.Select(Read))));

    private static string Read(string fileName)
    {
        using var file = typeof(Asset).Assembly.GetManifestResourceStream(fileName) ?? throw new ArgumentException($"There is no asset `{fileName}`.", nameof(fileName));
        using var reader = new StreamReader(file, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
