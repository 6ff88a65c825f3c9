using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>Something that must have existed for a fact to be: a state, an office, the state that an office-holder acts for.</summary>
/// <param name="Span">Where the fact names it, or the office that acts for it.</param>
/// <param name="Office">The office that acts for it, or null.</param>
internal sealed record ExistencePart(Signature Signature, SourceSpan Span, string? Office, ExistenceAnswer Answer)
{
    /// <summary>How a message calls it.</summary>
    public string Subject => Office is null ? $"`{Signature.Id}`" : $"`{Signature.Id}`, for which `{Office}` acts,";

    /// <summary>What acts in a fact and whether it existed, each once.</summary>
    public static IEnumerable<ExistencePart> Of(DataItem item, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in context.PartsOf(item))
        {
            if (part.Actor is { } actor && context.Find(actor.Id) is { Kind: ItemKind.State } state && seen.Add(state.Id))
                yield return new(state, actor.Span, null, ExistenceAnswer.Of(state, part.Times, context, part.IsRecognized));

            if (part.Office is not { } reference || context.Find(reference.Id) is not { Kind: ItemKind.Office } office)
                continue;

            var principal = office.Of is { } of && context.Find(of) is { Kind: ItemKind.State } found ? found : null;
            var answer = principal is null ? null : ExistenceAnswer.Of(principal, part.Times, context);
            if (answer is not null && seen.Add(principal!.Id))
                yield return new(principal, reference.Span, office.Id, answer);

            // Where there was no state, that there was no office of it either is the same mistake.
            if (answer is not { IsOutsideAll: true } && seen.Add(office.Id))
                yield return new(office, reference.Span, null, ExistenceAnswer.Of(office, part.Times, context));
        }
    }
}
