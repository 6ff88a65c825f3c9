namespace Geopolitics.Tests.Reference;

/// <summary>The lists beside these tests: each disagreement that we know of, why we stand by our fact, and the source that it rests on.</summary>
internal static class KnownDisagreements
{
    public static string Folder => Path.Combine(RepositoryFiles.Root, "tests", "Geopolitics.Tests", "Reference", "KnownDisagreements");

    public static IReadOnlyList<Dictionary<string, string>> Read(string list) => ReferenceTable.Parse(File.ReadAllText(Path.Combine(Folder, list)));

    /// <summary>Holds that a list has all that was found, as it was found, and nothing that is no longer so.</summary>
    public static void AssertAre(string list, IEnumerable<Disagreement> found)
    {
        var occurring = found.ToList();
        var known = Read(list).Select(line => new Disagreement(line["row"], line["ours"], line["theirs"])).ToList();

        Assert.Equal(known.Count, known.Distinct().Count());
        var unlisted = occurring.Except(known).ToList();
        var settled = known.Except(occurring).ToList();
        Assert.True(
            unlisted.Count == 0 && settled.Count == 0,
            $"Of {list}, not listed:\n{string.Join('\n', unlisted)}\nListed, and no longer so:\n{string.Join('\n', settled)}\n");
    }
}
