using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Geopolitics.Pictures.Atlas;

/// <summary>
/// The folder that a site is written to. A list of what was written stands in it, in the format of <c>sha256sum</c>: so nothing is overwritten or removed that was not
/// written here before, and nothing removed that somebody has changed since.
/// </summary>
internal sealed partial class SiteFolder
{
    /// <summary>The list's own name.</summary>
    public const string ListName = "atlas-files.sha256";

    /// <summary>Stands for the hash of a file that was to be written, in case that this is interrupted.</summary>
    private static readonly string NotYet = new('0', SHA256.HashSizeInBytes * 2);

    private readonly string folder;
    private readonly Dictionary<string, string> before;
    private readonly ConcurrentDictionary<string, string> now = new(StringComparer.Ordinal);
    private int replaced;

    private SiteFolder(string folder, Dictionary<string, string> before) => (this.folder, this.before) = (folder, before);

    /// <summary>How many files were new or not what they are now.</summary>
    public int Replaced => replaced;

    /// <summary>The files of the last time.</summary>
    public IEnumerable<string> PathsBefore => before.Keys;

    /// <exception cref="IOException">The folder cannot be read, or its list is none.</exception>
    public static SiteFolder Open(string folder)
    {
        var list = Path.Combine(folder, ListName);
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.Exists(list) ? File.ReadAllLines(list) : [])
        {
            // A path that leads out of the folder is none.
            var entry = Entry().Match(line);
            if (!entry.Success)
                throw new IOException($"`{list}` is not a list that an atlas has written: `{line}`.");
            before[entry.Groups["path"].Value] = entry.Groups["hash"].Value;
        }

        return new(folder, before);
    }

    /// <summary>Takes the paths that are to be written.</summary>
    /// <exception cref="IOException">Something stands at one of them that was not written here.</exception>
    public void Claim(IReadOnlyCollection<string> paths)
    {
        var foreign = paths.Where(path => !before.ContainsKey(path) && Path.Exists(PathOf(path))).Order(StringComparer.Ordinal).ToList();
        if (foreign.Count > 0)
            throw new IOException($"`{folder}` has {foreign[0]}{(foreign.Count == 1 ? "" : $" and {foreign.Count - 1} more")}, which no atlas has written; choose an empty folder.");

        foreach (var path in paths.Select(PathOf).Append(PathOf(ListName)).Select(path => Path.GetDirectoryName(path)!).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(path);
        WriteList(paths.Select(path => KeyValuePair.Create(path, before.GetValueOrDefault(path, NotYet))).Concat(before.Where(file => !paths.Contains(file.Key))));
    }

    /// <summary>Writes a file where it is not yet what it is to be; it is replaced whole or not at all.</summary>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        now[path] = Hash(content);
        var full = PathOf(path);
        if (HasContent(full, content))
            return;

        Replace(full, content);
        Interlocked.Increment(ref replaced);
    }

    /// <summary>Removes what was written the last time and no longer belongs to the site, and writes the list.</summary>
    /// <returns>What was removed, and what was kept because somebody has changed it.</returns>
    public (int Removed, IReadOnlyList<string> Kept) Finish()
    {
        var (removed, kept) = (0, new List<string>());
        foreach (var (path, hash) in before.Where(file => !now.ContainsKey(file.Key)).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var full = PathOf(path);
            if (!File.Exists(full))
                continue;

            if (Hash(File.ReadAllBytes(full)) == hash)
            {
                File.Delete(full);
                removed++;
            }
            else
            {
                kept.Add(path);
            }
        }

        WriteList(now);
        return (removed, kept);
    }

    private static bool HasContent(string full, ReadOnlySpan<byte> content)
    {
        var file = new FileInfo(full);
        return file.Exists && file.Length == content.Length && content.SequenceEqual(File.ReadAllBytes(full));
    }

    private static void Replace(string full, ReadOnlySpan<byte> content)
    {
        var unfinished = full + ".unfinished";
        try
        {
            using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
                file.Write(content);
            File.Move(unfinished, full, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexString(SHA256.HashData(content));

    private string PathOf(string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    private void WriteList(IEnumerable<KeyValuePair<string, string>> files)
    {
        var list = new StringBuilder();
        foreach (var (path, hash) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
            list.Append(hash).Append("  ").Append(path).Append('\n');
        Replace(PathOf(ListName), Encoding.UTF8.GetBytes(list.ToString()));
    }

    [GeneratedRegex(@"\A(?<hash>[0-9A-F]{64})  (?<path>(?:[a-z0-9-]+/)*[a-z0-9-]+\.[a-z0-9]+)\z")]
    private static partial Regex Entry();
}
