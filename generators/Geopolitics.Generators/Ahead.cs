using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Geopolitics.Generators;

/// <summary>
/// What a stage makes of files, made of many at a time on all cores before Roslyn asks for one after the other. It is left by reference to its input, and lives
/// as long as that.
/// </summary>
/// <param name="make">Makes it; pure, so that it does not matter when it is made, nor by whom.</param>
internal sealed class Ahead<TIn, TOut>(Func<TIn, CancellationToken, TOut> make)
    where TIn : class
    where TOut : class
{
    private readonly ConditionalWeakTable<TIn, TOut> made = new();

    /// <summary>Makes all that is not made yet. After the first run that is what was edited.</summary>
    public void Make(ImmutableArray<TIn> inputs, CancellationToken cancellation)
    {
        var missing = new List<TIn>();
        foreach (var input in inputs)
        {
            if (!made.TryGetValue(input, out _))
                missing.Add(input);
        }

        // A single one is made when it is asked for.
        if (missing.Count > 1)
            Parallel.ForEach(missing, new ParallelOptions { CancellationToken = cancellation }, input => TryMake(input, cancellation));
    }

    /// <summary>What is made of an input, be it there already or not.</summary>
    public TOut Of(TIn input, CancellationToken cancellation) => made.GetValue(input, _ => make(input, cancellation));

    private void TryMake(TIn input, CancellationToken cancellation)
    {
        try
        {
            Of(input, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Whoever asks for this one meets the fault again, and there it is reported.
        }
    }
}
