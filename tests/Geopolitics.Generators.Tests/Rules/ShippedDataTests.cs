using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Rules;

/// <summary>What the rules have against the shipped data: nothing but what its sources disagree on, each looked at by somebody.</summary>
public sealed class ShippedDataTests
{
    [Fact]
    public void The_disputes_of_existence_are_known() => Assert.Equal(
        [
            // The treaty was signed under the occupation, during which Correlates of War does not count Japan as a member of the system.
            "GEO2004: Not all sources say that `japan` existed at 1951-09-08 or 1951-11-19: it did 1860-01-01/1945-08-14 and 1952-04-28/.. by `cow-state-system-2016`",
        ],
        GeneratorSession.Once(Repository.Data).Result.Diagnostics
            .Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}")
            .Where(line => line.StartsWith("GEO2004", StringComparison.Ordinal)));
}
