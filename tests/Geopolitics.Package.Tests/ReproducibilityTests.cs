namespace Geopolitics.Package.Tests;

[Collection(PackedLibrary.CollectionName)]
public sealed class ReproducibilityTests(PackedLibrary library)
{
    /// <summary>Turkish has its own upper case of i, a comma as decimal sign, and a calendar day of its own in Kiritimati.</summary>
    [Fact]
    public async Task Another_folder_culture_time_zone_and_file_order_give_the_same_bytes()
    {
        using var other = await PackageBuild.RunAsync(
            "türkçe ve boşluk",
            new Dictionary<string, string> { ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati" },
            files => files.Reverse());

        var differing = library.Build.Package().Concat(library.Build.Symbols())
            .Zip(other.Package().Concat(other.Symbols()))
            .Where(pair => pair.First.Key != pair.Second.Key || !pair.First.Value.AsSpan().SequenceEqual(pair.Second.Value))
            .Select(pair => pair.First.Key);

        Assert.Empty(differing);
    }
}
