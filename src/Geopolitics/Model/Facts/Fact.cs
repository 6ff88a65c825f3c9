using System.Diagnostics;
using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>Something that sources say happened or held. Immutable; equal to another of the same class with the same id.</summary>
/// <remarks>
/// A fact carries what its own data states. What others state of it, such as what superseded it, is asked of a <see cref="Catalog"/>.
/// The kinds are sealed classes, so that <c>switch</c> works on them.
/// </remarks>
[DebuggerDisplay("{Title,nq} ({When})")]
public abstract partial class Fact : IEquatable<Fact>
{
    private readonly string? title;
    private readonly IReadOnlyList<PropertyValue> contested;
    private Participant[]? participants;
    private IReadOnlyList<ContestedProperty>? contestedProperties;

    private protected Fact(Record record)
    {
        Id = record.Text(PropertyTag.Id);
        title = record.OptionalText(PropertyTag.Title);
        When = record.Time(PropertyTag.When);
        Summary = record.OptionalText(PropertyTag.Summary);
        Topics = record.References<Topic>(PropertyTag.Topics);
        Standing = record.Word<Standing>(PropertyTag.Standing);
        AssertedBy = record.References<Actor>(PropertyTag.AssertedBy);
        Citations = record.Records(PropertyTag.Citations).Make(part => new Citation(part));
        contested = record.Records(PropertyTag.Contested).Make(part => new PropertyValue(part));
        Supersedes = record.References<Fact>(PropertyTag.Supersedes);
        Echoes = record.References<Fact>(PropertyTag.Echoes);
        PartOf = record.References<Fact>(PropertyTag.PartOf);
        Contradicts = record.References<Fact>(PropertyTag.Contradicts);
        RespondsTo = record.References<Fact>(PropertyTag.RespondsTo);
    }

    /// <summary>The slug that names the fact for ever, such as <c>rok-russia-strategic-partnership-2008</c>.</summary>
    public string Id { get; }

    /// <summary>What kind of fact it is.</summary>
    public abstract FactKind Kind { get; }

    /// <summary>A short title.</summary>
    public string Title => title ?? DefaultTitle;

    /// <summary>When it happened or held, as exactly as its sources allow and no more.</summary>
    public Edtf When { get; }

    /// <summary>A few sentences in the curators' words, or null.</summary>
    public string? Summary { get; }

    /// <summary>What the fact is about, beyond its participants.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>On what footing it stands.</summary>
    public Standing Standing { get; }

    /// <summary>Who asserts it, where it is not simply established.</summary>
    public IReadOnlyList<Actor> AssertedBy { get; }

    /// <summary>What it rests on; never empty, unless the fact was made in a <see cref="Building.CatalogBuilder"/> without.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The facts that this one replaced.</summary>
    public IReadOnlyList<Fact> Supersedes { get; }

    /// <summary>The facts that this one repeats in substance.</summary>
    public IReadOnlyList<Fact> Echoes { get; }

    /// <summary>The facts that this one is part of.</summary>
    public IReadOnlyList<Fact> PartOf { get; }

    /// <summary>The facts that cannot be true together with this one.</summary>
    public IReadOnlyList<Fact> Contradicts { get; }

    /// <summary>The facts that this one answers.</summary>
    public IReadOnlyList<Fact> RespondsTo { get; }

    /// <summary>True for a fact that holds for a while, such as a tenure; false for one that happens, such as a meeting.</summary>
    public abstract bool IsSpan { get; }

    /// <summary>Everybody and everything that has a part in it, with the part; those represented by someone included.</summary>
    public IReadOnlyList<Participant> Participants => ParticipantArray;

    internal Participant[] ParticipantArray => participants ??= CollectParticipants();

    /// <summary>The properties whose sources give values that cannot all be true, each with all its values.</summary>
    public IReadOnlyList<ContestedProperty> Contested => contestedProperties ??= [.. contested.Select(Contest)];

    /// <summary>True when any property is contested.</summary>
    public bool IsContested => contested.Count > 0;

    private protected virtual string DefaultTitle => Id;

    /// <inheritdoc />
    public bool Equals(Fact? other) => other is not null && (ReferenceEquals(this, other) || (Id == other.Id && GetType() == other.GetType()));

    /// <inheritdoc />
    public sealed override bool Equals(object? obj) => Equals(obj as Fact);

    /// <inheritdoc />
    public sealed override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The title and the time: <c>ROK–Russia strategic cooperative partnership (2008-09-29)</c>.</summary>
    public sealed override string ToString() => $"{Title} ({When})";

    /// <summary>True when both are the same fact.</summary>
    public static bool operator ==(Fact? left, Fact? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when they are different facts.</summary>
    public static bool operator !=(Fact? left, Fact? right) => !(left == right);

    /// <summary>True when <paramref name="entity"/> has any part in the fact.</summary>
    public bool Involves(Entity entity)
    {
        foreach (var participant in ParticipantArray)
        {
            if (participant.Entity.Equals(entity))
                return true;
        }

        return false;
    }

    /// <summary>The days outside of which nothing can be said of the fact: by all its sources, where they contest <see cref="When"/>.</summary>
    internal TimeBounds Bounds
    {
        get
        {
            var bounds = TimeBounds.Of(When);
            foreach (var time in ContestedTimes)
                bounds = bounds.Or(TimeBounds.Of(time));
            return bounds;
        }
    }

    private IEnumerable<Edtf> ContestedTimes => IsContested && Contested.FirstOrDefault(property => property.Property == "when") is { } times
        ? times.Values.Select(cited => cited.Value.Time).OfType<Edtf>()
        : [];

    /// <summary>
    /// Answers a question about <see cref="When"/>. Where that is contested, the answer is <see cref="Certainty.Possibly"/> unless all sources that can answer agree.
    /// </summary>
    internal Certainty Ask(Func<Edtf, Certainty> question)
    {
        var answer = question(When);
        if (!IsContested)
            return answer;

        foreach (var time in ContestedTimes)
        {
            var said = question(time);
            if (said != Certainty.Unknown && said != answer)
                return Certainty.Possibly;
        }

        return answer;
    }

    /// <summary>Whether the fact holds or is in force on a day, for all that its own data says; what replaced it is the catalogue's to know.</summary>
    internal virtual Certainty HoldsOn(DateOnly day) => IsSpan ? Ask(when => when.HoldsOn(day)) : Certainty.No;

    private protected abstract void AddParticipants(ParticipantListBuilder list);

    private Participant[] CollectParticipants()
    {
        var list = new ParticipantListBuilder();
        AddParticipants(list);
        return list.ToArray();
    }

    private ContestedProperty Contest(PropertyValue own)
    {
        var values = new List<CitedValue>();
        foreach (var citation in Citations)
        {
            if (citation.Says.FirstOrDefault(value => value.Property == own.Property) is { } said)
                values.Add(new(said, citation));
            else if (own.IsStated && citation.Supports.Contains(own.Property))
                values.Add(new(own, citation));
        }

        return new(own.Property, values.AsReadOnly());
    }
}
