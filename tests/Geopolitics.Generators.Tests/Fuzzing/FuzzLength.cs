using System.Diagnostics;
using System.Globalization;

namespace Geopolitics.Generators.Tests.Fuzzing;

/// <summary>How long to go on: so many rounds in CI, and by the environment so many rounds or seconds as somebody has.</summary>
internal sealed class FuzzLength
{
    private const int ShortRounds = 150;

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly int? rounds = Variable("GEOPOLITICS_FUZZ_ROUNDS");
    private readonly int? seconds = Variable("GEOPOLITICS_FUZZ_SECONDS");

    /// <summary>True when the environment asks for more than CI does.</summary>
    public bool IsLong => rounds is not null || seconds is not null;

    /// <summary>Where to begin: the seed that a failure named, to see it again.</summary>
    public int FirstSeed { get; } = Variable("GEOPOLITICS_FUZZ_SEED") ?? 0;

    public bool GoesOn(int seed) => seconds is { } limit ? watch.Elapsed.TotalSeconds < limit : seed - FirstSeed < (rounds ?? ShortRounds);

    private static int? Variable(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : null;
}
