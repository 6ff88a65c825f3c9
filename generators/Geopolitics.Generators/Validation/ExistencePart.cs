using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>Something that must have existed for a fact to be: a state, an office, the state that an office-holder acts for.</summary>
/// <param name="Span">Where the fact names it, or the office that acts for it.</param>
/// <param name="Office">The office that acts for it, or null.</param>
/// <param name="Times">When it must have existed.</param>
internal sealed record ExistencePart(Signature Signature, SourceSpan Span, string? Office, IReadOnlyList<Edtf> Times, ExistenceAnswer Answer)
{
    /// <summary>How a message calls it.</summary>
    public string Subject => Office is null ? $"`{Signature.Id}`" : $"`{Signature.Id}`, for which `{Office}` acts,";

    /// <summary>What acts in a fact and did not exist by some source, each once.</summary>
    public static IEnumerable<ExistencePart> Of(DataItem item, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return context.PartsOf(item).SelectMany(part => Of(part, context)).Where(part => part.Answer.Outside.Count > 0 && seen.Add(part.Signature.Id));
    }

    private static IEnumerable<ExistencePart> Of(ActingPart part, RuleContext context)
    {
        if (part.Actor is { } actor && context.Find(actor.Id) is { Kind: ItemKind.State } state)
            yield return new(state, actor.Span, null, part.Times, ExistenceAnswer.Of(state, part.Times, context, part.IsRecognized));

        if (part.Office is not { } reference || context.Find(reference.Id) is not { Kind: ItemKind.Office } office)
            yield break;

        if (office.Of is { } of && context.Find(of) is { Kind: ItemKind.State } principal)
        {
            var answer = ExistenceAnswer.Of(principal, part.Times, context);
            yield return new(principal, reference.Span, office.Id, part.Times, answer);

            // Where there was no state, that there was no office of it either is the same mistake.
            if (answer.IsOutsideAll)
                yield break;
        }

        yield return new(office, reference.Span, null, part.Times, ExistenceAnswer.Of(office, part.Times, context));
    }
}
