using Geopolitics.Tool.Naming;
using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Describing;

/// <summary>Facts, one a line: when, kind, title and id.</summary>
internal static class FactRows
{
    public static void Write(Page page, IEnumerable<Fact> facts, Func<Fact, Certainty>? certainty = null) => page.Rows([.. facts.Select(fact => new[]
    {
        new StyledText(fact.When.ToString(), Styles.Time),
        new StyledText(Kinds.Of(fact).Replace('-', ' ')),
        Title(fact, certainty?.Invoke(fact) ?? Certainty.Certainly),
    })]);

    private static StyledText Title(Fact fact, Certainty certainty)
    {
        var title = new StyledText(fact.Title);
        if (certainty != Certainty.Certainly)
            title.Add($" [{Words.Of(certainty)}]", Styles.Warning);
        if (fact.Standing != Standing.Established)
            title.Add($", {Words.Of(fact.Standing)}{By(fact)}");
        return title.Add($" ({fact.Id})", Styles.Faint);
    }

    private static string By(Fact fact) => fact.AssertedBy.Count == 0 ? "" : $" by {string.Join(", ", fact.AssertedBy)}";
}
