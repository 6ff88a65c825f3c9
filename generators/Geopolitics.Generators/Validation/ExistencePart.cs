using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Validation;

/// <summary>Something that must have existed for a fact to be: a state, an office, the state that an office-holder acts for.</summary>
/// <param name="Span">Where the fact names it, or the office that acts for it.</param>
/// <param name="Office">The office that acts for it, or null.</param>
/// <param name="Times">When it must have existed.</param>
internal sealed record ExistencePart(Signature Signature, SourceSpan Span, string? Office, StatedTimes Times, ExistenceAnswer Answer)
{
    /// <summary>How a message calls it.</summary>
    public string Subject => Office is null ? $"`{Signature.Id}`" : $"`{Signature.Id}`, for which `{Office}` acts,";

    /// <summary>What acts in a fact and did not exist by some source, each once.</summary>
    public static IReadOnlyList<ExistencePart> Of(List<ActingPart> parts, RuleContext context)
    {
        var found = default(List<ExistencePart>);
        foreach (var part in parts)
        {
            if (part.Actor is { } actor && context.Find(actor) is { Kind: ItemKind.State } state)
                Ask(state, actor.Span, null, part.Times, part.IsRecognized);

            if (part.Office is not { } reference || context.Find(reference) is not { Kind: ItemKind.Office } office)
                continue;

            // Where there was no state, that there was no office of it either is the same mistake.
            var isStateless = office.Of is { } of && context.FindFrom(reference, of) is { Kind: ItemKind.State } principal
                && Ask(principal, reference.Span, office.Id, part.Times, isRecognized: false).IsOutsideAll;
            if (!isStateless)
                Ask(office, reference.Span, null, part.Times, isRecognized: false);
        }

        return found ?? (IReadOnlyList<ExistencePart>)[];

        ExistenceAnswer Ask(Signature signature, SourceSpan span, string? office, StatedTimes times, bool isRecognized)
        {
            var answer = ExistenceAnswer.Of(signature, times, isRecognized);
            if (answer.Outside.Count > 0 && found?.Exists(other => other.Signature.Id == signature.Id) is not true)
                (found ??= []).Add(new(signature, span, office, times, answer));
            return answer;
        }
    }
}
