using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Rules;

/// <summary>What the rules have against the shipped data: nothing but what its sources disagree on, each looked at by somebody.</summary>
public sealed class ShippedDataTests
{
    [Fact]
    public void The_disputes_of_existence_are_known()
    {
        var disputes = GeneratorSession.Once(Repository.Data).Result.Diagnostics
            .Where(diagnostic => diagnostic.Id == "GEO2004")
            .Select(diagnostic => $"{Path.GetFileNameWithoutExtension(diagnostic.Location.GetLineSpan().Path)}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}")
            .Distinct()
            .Order(StringComparer.Ordinal);

        SnapshotFile.Match(string.Join("\n", disputes) + "\n", "DisputesOfExistence");
    }
}
