using System.Runtime.CompilerServices;

namespace Geopolitics.Generators.Ahead;

/// <summary>What was made of inputs already, by reference to the input; it lives as long as that.</summary>
/// <param name="make">Makes it; pure, so that it does not matter who asks first.</param>
internal sealed class Made<TIn, TOut>(Func<TIn, CancellationToken, TOut> make)
    where TIn : class
    where TOut : class
{
    private readonly ConditionalWeakTable<TIn, TOut> made = new();

    /// <summary>What is made of an input; null where nothing is yet.</summary>
    public TOut? Find(TIn input) => made.TryGetValue(input, out var result) ? result : null;

    /// <summary>What is made of an input, be it now.</summary>
    public TOut Of(TIn input, CancellationToken cancellation) => made.GetValue(input, _ => make(input, cancellation));
}
