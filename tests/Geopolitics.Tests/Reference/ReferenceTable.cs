using System.Text;

namespace Geopolitics.Tests.Reference;

/// <summary>A file of comma-separated values, quoted as RFC 4180 says, with its columns' names in the first row.</summary>
internal static class ReferenceTable
{
    /// <summary>The rows of a file given relative to the root of the repository, each by the names of the columns.</summary>
    public static List<Dictionary<string, string>> Read(string path) =>
        Parse(File.ReadAllText(Path.GetFullPath(Path.Combine(RepositoryFiles.Root, path))));

    public static List<Dictionary<string, string>> Parse(string text)
    {
        var lines = Lines(text).ToList();
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    /// <summary>A value as it stands in such a file.</summary>
    public static string Quote(string value) => value.AsSpan().ContainsAny(",\"\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;

    private static IEnumerable<List<string>> Lines(string text)
    {
        var line = new List<string>();
        var value = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (character == '"' && isQuoted && at + 1 < text.Length && text[at + 1] == '"')
                value.Append(text[at++]);
            else if (character == '"')
                isQuoted = !isQuoted;
            else if (isQuoted || character is not (',' or '\n' or '\r'))
                value.Append(character);
            else if (character != '\r')
            {
                line.Add(value.ToString());
                value.Clear();
                if (character == '\n')
                {
                    yield return line;
                    line = [];
                }
            }
        }

        if (value.Length > 0 || line.Count > 0)
            yield return [.. line, value.ToString()];
    }
}
