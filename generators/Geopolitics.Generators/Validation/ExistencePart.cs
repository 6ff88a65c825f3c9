using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;

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
    public static IReadOnlyList<ExistencePart> Of(IReadOnlyList<ActingPart> parts, RuleContext context)
    {
        List<ExistencePart>? found = null;
        foreach (var part in parts)
        {
            foreach (var asked in Of(part, context))
            {
                if (asked.Answer.Outside.Count > 0 && found?.Exists(other => other.Signature.Id == asked.Signature.Id) is not true)
                    (found ??= []).Add(asked);
            }
        }

        return found ?? [];
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
