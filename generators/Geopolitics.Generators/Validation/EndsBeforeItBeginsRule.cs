using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>What ends has begun: a life, an agreement, a deployment.</summary>
internal sealed class EndsBeforeItBeginsRule() : Rule(DiagnosticId.EndsBeforeItBegins)
{
    private static readonly string[] EndsOfAgreements = ["suspension", "denunciation", "termination"];
    private static readonly string[] EndsOfDeployments = ["suspended", "cancelled"];

    public override void Check(DataItem item, RuleContext context)
    {
        switch (item.Kind)
        {
            case ItemKind.Person:
                CheckLife(item, context);
                break;

            case ItemKind.Agreement when Has(item, PropertyTag.Acts, PropertyTag.Act, EndsOfAgreements) && !ClaimedTimes.IsContested(item, "acts"):
                CheckAgreement(Dated(item, PropertyTag.Acts, PropertyTag.Act), item, context);
                break;

            case ItemKind.Deployment when Has(item, PropertyTag.Stages, PropertyTag.Stage, EndsOfDeployments) && !ClaimedTimes.IsContested(item, "stages"):
                CheckDeployment(Dated(item, PropertyTag.Stages, PropertyTag.Stage), item, context);
                break;
        }
    }

    private static bool Has(DataItem item, PropertyTag list, PropertyTag word, string[] words)
    {
        foreach (var value in item.Find(list).Items)
        {
            if (value.AsObject?.Find(word).AsWord is { } found && Array.IndexOf(words, found.Word) >= 0)
                return true;
        }

        return false;
    }

    private void CheckLife(DataItem item, RuleContext context)
    {
        if (item.Find(PropertyTag.Born).AsTime is { } born && item.Find(PropertyTag.Died).AsTime is { } died)
            CheckEnd(new("died", null, died.Time.Value, died), [new("born", null, born.Time.Value, born)], context);
    }

    private void CheckAgreement(List<Step> acts, DataItem item, RuleContext context)
    {
        var signatures = acts.Where(act => act.Word == "signature").Concat(Own(item, "signature", context)).ToList();
        foreach (var end in acts.Where(act => EndsOfAgreements.Contains(act.Word)))
        {
            // A party may leave before the treaty is in force; the treaty itself cannot end then.
            var entries = acts.Where(act => act.Word == "entry-into-force" && act.Party == end.Party).ToList();
            if (!CheckEnd(end, signatures, context) && end.Word == "termination")
                CheckEnd(end, entries, context);
        }
    }

    private void CheckDeployment(List<Step> stages, DataItem item, RuleContext context)
    {
        var beginnings = stages.Where(stage => !EndsOfDeployments.Contains(stage.Word)).Concat(Own(item, "when", context)).ToList();
        foreach (var end in stages.Where(stage => EndsOfDeployments.Contains(stage.Word)))
            CheckEnd(end, beginnings, context);
    }

    /// <summary>Reports an end that certainly comes before every beginning.</summary>
    private bool CheckEnd(Step end, List<Step> beginnings, RuleContext context)
    {
        if (beginnings.Count == 0 || !beginnings.All(beginning => CertainOrder.BeganBefore(end.Time, beginning.Time)))
            return false;

        var first = beginnings[0];
        context.Report(Id, end.Value.Span, end.Word, end.Value.Text, first.Word, first.Value.Text);
        return true;
    }

    private static List<Step> Dated(DataItem item, PropertyTag list, PropertyTag word)
    {
        var steps = new List<Step>();
        foreach (var value in item.Find(list).Items)
        {
            if (value.AsObject is { } part && part.Find(word).AsWord is { } name && part.Find(PropertyTag.When).AsTime is { } when)
                steps.Add(new(name.Word, part.Find(PropertyTag.Party).AsReference?.Id, when.Time.Value, when));
        }

        return steps;
    }

    /// <summary>The fact's own time, by every account.</summary>
    private static IEnumerable<Step> Own(DataItem item, string word, RuleContext context) => item.Find(PropertyTag.When).AsTime is { } when
        ? Enumerable.Range(0, context.Times.Count).Select(index => new Step(word, null, context.Times[index].Value, when))
        : [];

    /// <summary>Something that was done at a time.</summary>
    private sealed record Step(string Word, string? Party, Edtf Time, TimeValue Value);
}
