using System.Globalization;
using System.Text;
using Geopolitics.Pictures.Facts;

namespace Geopolitics.Pictures.Atlas;

/// <summary>What the library answers to a question on each day, as the days on which the answer changes: <c>n c1910-08-29 n1945-08-15</c>.</summary>
/// <remarks>
/// A letter is an answer (no, possibly, certainly, unknown), the day after it the first on which it is given; the first letter has none. Days in this form stand in the
/// order of their texts, so that a script can find the answer of a day by comparing texts, and needs to know nothing of vague dates.
/// </remarks>
/// <param name="Question">Which question it is, as an attribute names it.</param>
/// <param name="Answers">The answers.</param>
internal sealed record AsOf(string Question, string Answers)
{
    /// <summary>The answer of whatever never is.</summary>
    private const string Never = "n";

    /// <summary>Whether a fact holds or is in force; where that is never so, for it only happens, whether it had happened by then.</summary>
    public static AsOf Of(Fact fact, Catalog catalog)
    {
        var times = TurningDays.TimesOf(fact, catalog).ToList();
        var holds = Steps(times, day => catalog.Facts().InForceOn(day).Answer(fact));
        return holds == Never ? new("data-happened", Steps(times, day => catalog.Facts().HappenedBy(day).Answer(fact))) : new("data-holds", holds);
    }

    /// <summary>Whether a name or code was in use.</summary>
    public static AsOf InUse(Edtf time) => new("data-used", Steps([time], time.HoldsOn));

    /// <summary>Whether an entity existed: <i>certainly</i> where all accounts say so, <i>possibly</i> where one does. Null where there is no account.</summary>
    public static AsOf? Existence(IReadOnlyList<ExistenceAccount> accounts) => accounts.Count == 0
        ? null
        : new("data-existed", Steps(accounts.Select(account => account.When), day => Exports.Panel.Existence.On(accounts, day)));

    private static string Steps(IEnumerable<Edtf> times, Func<DateOnly, Certainty> ask)
    {
        var last = ask(DateOnly.MinValue);
        var steps = new StringBuilder().Append(Letter(last));
        foreach (var day in TurningDays.Of(times))
        {
            var answer = ask(day);
            if (answer == last)
                continue;

            steps.Append(' ').Append(Letter(answer)).Append(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            last = answer;
        }

        return steps.ToString();
    }

    private static char Letter(Certainty answer) => answer switch
    {
        Certainty.No => 'n',
        Certainty.Possibly => 'p',
        Certainty.Certainly => 'c',
        _ => 'u',
    };
}
