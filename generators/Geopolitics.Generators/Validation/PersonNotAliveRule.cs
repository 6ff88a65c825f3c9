using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>Who acts has been born and has not died.</summary>
internal sealed class PersonNotAliveRule() : Rule(DiagnosticId.PersonNotAlive)
{
    public override void Check(DataItem item, RuleContext context)
    {
        foreach (var part in context.Parts)
        {
            if (part.Actor is { } actor && context.Find(actor) is { Kind: ItemKind.Person } person && IsNotAlive(person, item.Kind, part.Times))
                context.Report(Id, actor.Span, person.Label, part.Times.ToString(), Life(person));
        }
    }

    /// <summary>Whether a person was certainly not alive at any of the times.</summary>
    public static bool IsNotAlive(Signature person, ItemKind kind, StatedTimes times)
    {
        if (person.Born is null && person.Died is null)
            return false;

        var born = person.Born is null ? Edtf.Unknown : person.Born.Value;
        // What somebody leaves behind may be published.
        var died = person.Died is null || kind == ItemKind.Publication ? Edtf.Unknown : person.Died.Value;
        return times.Count > 0 && times.All(time => kind == ItemKind.Tenure
            ? IsOutside(time.Start, born, died) || IsOutside(time.End, born, died)
            : IsOutside(time, born, died));
    }

    private static bool IsOutside(Edtf time, Edtf born, Edtf died) =>
        time.Before(born) == Certainty.Certainly || time.After(died) == Certainty.Certainly;

    private static string Life(Signature person) => (person.Born, person.Died) switch
    {
        ({ } born, { } died) => $"born {born}, died {died}",
        ({ } born, null) => $"born {born}",
        (null, var died) => $"died {died}",
    };
}
