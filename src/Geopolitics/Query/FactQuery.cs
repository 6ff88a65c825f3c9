using System.Collections;
using Geopolitics.Conditions;
using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A question for facts: conditions in any order, asked when enumerated.</summary>
/// <remarks>
/// The facts come in order of time (the earliest day that they may have begun), and by id within a day. Where dates are vague, a fact is given when it
/// <i>possibly</i> or <i>certainly</i> meets all conditions, unless <see cref="Certainly"/> or <see cref="IncludingUnknown"/> says otherwise.
/// </remarks>
/// <typeparam name="TFact">The kind of fact asked for.</typeparam>
public readonly struct FactQuery<TFact> : IEnumerable<TFact>, IEquatable<FactQuery<TFact>>
    where TFact : Fact
{
    private readonly Catalog? catalog;
    private readonly Condition? conditions;
    private readonly Acceptance acceptance;

    internal FactQuery(Catalog? catalog, Condition? conditions = null, Acceptance acceptance = Acceptance.Possible)
    {
        this.catalog = catalog;
        this.conditions = conditions;
        this.acceptance = acceptance;
    }

    /// <summary>Only facts of a kind.</summary>
    /// <typeparam name="TKind">The kind.</typeparam>
    public FactQuery<TKind> OfKind<TKind>()
        where TKind : TFact => new(catalog, conditions, acceptance);

    /// <summary>Only facts in which both have a part, in whatever role but that of an absentee.</summary>
    /// <param name="one">One of the two.</param>
    /// <param name="other">The other.</param>
    /// <param name="lineage">Whether states that they continued or succeeded count too.</param>
    public FactQuery<TFact> Between(Entity one, Entity other, Lineage lineage = Lineage.Exact)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return With(new InvolvingCondition(one, lineage, takesPart: true, new InvolvingCondition(other, lineage, takesPart: true, conditions)));
    }

    /// <summary>Only facts in which an entity has a part, in whatever role.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="lineage">Whether states that it continued or succeeded count too.</param>
    public FactQuery<TFact> Involving(Entity entity, Lineage lineage = Lineage.Exact)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return With(new InvolvingCondition(entity, lineage, takesPart: false, conditions));
    }

    /// <summary>Only facts that lie within a period, both its days included.</summary>
    /// <param name="period">The period: all days that it may mean, so that <c>2013/2015</c> is 1 January 2013 to 31 December 2015.</param>
    public FactQuery<TFact> During(Edtf period)
    {
        var days = period.WholeDays;
        return With(new TimeCondition(when => when.During(days), TimeBounds.Of(days), days, conditions));
    }

    /// <summary>As <see cref="During(Edtf)"/>.</summary>
    /// <param name="period">The period in EDTF, such as <c>2013</c>.</param>
    /// <exception cref="FormatException">The text is not EDTF.</exception>
    public FactQuery<TFact> During(string period) => During(Edtf.Parse(period));

    /// <summary>Only facts that share at least a day with a period.</summary>
    /// <param name="period">The period: all days that it may mean.</param>
    public FactQuery<TFact> Overlapping(Edtf period)
    {
        var days = period.WholeDays;
        return With(new TimeCondition(when => when.Overlaps(days), TimeBounds.Of(days), days, conditions));
    }

    /// <summary>As <see cref="Overlapping(Edtf)"/>.</summary>
    /// <param name="period">The period in EDTF, such as <c>2018</c>.</param>
    /// <exception cref="FormatException">The text is not EDTF.</exception>
    public FactQuery<TFact> Overlapping(string period) => Overlapping(Edtf.Parse(period));

    /// <summary>Only facts that were over before a day.</summary>
    public FactQuery<TFact> Before(DateOnly day) => With(new TimeCondition(when => when.Before(day), TimeBounds.Until(day.DayNumber), null, conditions));

    /// <summary>Only facts that began after a day.</summary>
    public FactQuery<TFact> After(DateOnly day) => With(new TimeCondition(when => when.After(day), TimeBounds.Since(day.DayNumber), null, conditions));

    /// <summary>Only facts that had happened, or begun, by the end of a day.</summary>
    public FactQuery<TFact> HappenedBy(DateOnly day) => With(new TimeCondition(when => when.StartsBy(day), TimeBounds.Until(day.DayNumber), null, conditions));

    /// <summary>Only facts that hold or are in force on a day; what was superseded by then is not.</summary>
    /// <remarks>
    /// Of an agreement, where <see cref="Involving"/> or <see cref="Between"/> says who has a part, it is asked whether it binds them: a state that acceded later, or withdrew, is no
    /// party on the day (<see cref="Agreement.HasParty"/>).
    /// </remarks>
    public FactQuery<TFact> InForceOn(DateOnly day) => With(new InForceCondition(day, conditions));

    /// <summary>Only facts about a topic (or one that is part of it) or an entity.</summary>
    public FactQuery<TFact> About(Entity subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return With(new AboutCondition(subject, conditions));
    }

    /// <summary>Only facts on a footing.</summary>
    public FactQuery<TFact> WithStanding(Standing standing) => With(new PredicateCondition(fact => fact.Standing == standing, conditions));

    /// <summary>Only facts that somebody asserts.</summary>
    public FactQuery<TFact> AssertedBy(Actor asserter)
    {
        ArgumentNullException.ThrowIfNull(asserter);
        return With(new PredicateCondition(fact => fact.AssertedBy.Contains(asserter), conditions));
    }

    /// <summary>Only facts of which a property is contested.</summary>
    public FactQuery<TFact> Contested() => With(new PredicateCondition(fact => fact.IsContested, conditions));

    /// <summary>Only facts that rest on a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="part">A part of it, as locators name it: <c>A</c> for all of section A, <c>A ¶3</c> for a paragraph; null for the whole.</param>
    public FactQuery<TFact> Citing(Source source, string? part = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return With(new CitingCondition(source, part, conditions));
    }

    /// <summary>Only facts that meet all conditions whatever their vague dates mean.</summary>
    public FactQuery<TFact> Certainly() => new(catalog, conditions, Acceptance.Certain);

    /// <summary>Facts of which it is not known whether they meet the conditions, too.</summary>
    public FactQuery<TFact> IncludingUnknown() => new(catalog, conditions, Acceptance.Unknown);

    /// <summary>Whether a fact meets all conditions: the answer itself, where <see cref="Contains"/> tells only whether the query takes it.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns><see cref="Certainty.No"/> also where the fact is not in the catalogue.</returns>
    public Certainty Answer(TFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return catalog is not null && catalog.TryFind<TFact>(fact.Id, out var own) && own.Equals(fact) ? Test(own) : Certainty.No;
    }

    /// <summary>Whether there is such a fact, with the facts that say so.</summary>
    /// <returns>
    /// <see cref="Certainty.Certainly"/> with the facts that meet all conditions whatever their vague dates mean; else <see cref="Certainty.Possibly"/> with
    /// those that may; <see cref="Certainty.No"/> with the <see cref="Coverage"/> that lets the absence of facts mean so: it is complete for the kind of fact, for
    /// those who are to have a part in it and for all days of <see cref="During(Edtf)"/> or <see cref="Overlapping(Edtf)"/>; else <see cref="Certainty.Unknown"/>.
    /// </returns>
    public Answer Answer()
    {
        var best = Certainty.No;
        var facts = new List<Fact>();
        foreach (var fact in IncludingUnknown())
        {
            var answer = Test(fact);
            var both = best.Or(answer);
            if (both != best)
                facts.Clear();

            best = both;
            if (answer == best)
                facts.Add(fact);
        }

        if (best != Certainty.No)
            return new(best, facts.AsReadOnly());

        return catalog is not null && ItemClasses.KindOf<TFact>() is { } kind && CoverageQuestion.Of(kind, conditions) is { } question && catalog.CoverageOf(question) is { } coverage
            ? new(Certainty.No, [coverage])
            : new(Certainty.Unknown, []);
    }

    /// <summary>True when the fact is among the answers that the query takes: not where the answer is <i>unknown</i>, unless <see cref="IncludingUnknown"/> says so.</summary>
    public bool Contains(TFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return catalog is not null && catalog.TryFind<TFact>(fact.Id, out var own) && own.Equals(fact) && Accepts(own);
    }

    /// <summary>The answers, one by one.</summary>
    public FactEnumerator<TFact> GetEnumerator() => new(this, catalog?.Store, catalog is null ? default : Candidates(catalog.Store));

    IEnumerator<TFact> IEnumerable<TFact>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    public bool Equals(FactQuery<TFact> other) =>
        ReferenceEquals(catalog, other.catalog) && ReferenceEquals(conditions, other.conditions) && acceptance == other.acceptance;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is FactQuery<TFact> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(catalog, conditions, acceptance);

    /// <summary>True when both are the same question.</summary>
    public static bool operator ==(FactQuery<TFact> left, FactQuery<TFact> right) => left.Equals(right);

    /// <summary>True when they are not the same question.</summary>
    public static bool operator !=(FactQuery<TFact> left, FactQuery<TFact> right) => !left.Equals(right);

    internal bool Accepts(Fact fact) => Test(fact) switch
    {
        Certainty.Certainly => true,
        Certainty.Possibly => acceptance != Acceptance.Certain,
        Certainty.Unknown => acceptance == Acceptance.Unknown,
        _ => false,
    };

    private Certainty Test(Fact fact)
    {
        var question = new Question(catalog!, conditions);
        var answer = Certainty.Certainly;
        for (var condition = conditions; condition is not null && answer != Certainty.No; condition = condition.Rest)
            answer = answer.And(condition.Test(fact, question));
        return answer;
    }

    /// <summary>Where to look: the facts of a pair, or the shortest list of referrers among the items that every answer refers to, or all facts.</summary>
    private FactLists Candidates(ItemStore store)
    {
        var window = TimeBounds.Everything;
        Entity? actor = null;
        Entity? partner = null;
        for (var condition = conditions; condition is not null; condition = condition.Rest)
        {
            window = window.And(condition.Window);
            if (condition.Anchor is not (State or Territory or Organization))
                continue;

            if (actor is null)
                actor = condition.Anchor;
            else if (partner is null && !actor.Equals(condition.Anchor))
                partner = condition.Anchor;
        }

        if (partner is not null)
            return store.Concerning(actor!.Id, partner.Id, window);

        FactLists? shortest = null;
        for (var condition = conditions; condition is not null; condition = condition.Rest)
        {
            if (condition.Anchor is not { } anchor)
                continue;

            var referrers = store.ReferrersOf(anchor.Id, window);
            if (shortest is not { } best || referrers.Count < best.Count)
                shortest = new(referrers);
        }

        return shortest ?? new(store.AllFacts(window));
    }

    private FactQuery<TFact> With(Condition condition) => new(catalog, condition, acceptance);
}
