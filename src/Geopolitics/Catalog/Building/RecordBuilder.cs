using System.Text;
using Geopolitics.Building;
using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>Writes an entry as a record: its properties one after the other, each as tag, length in UTF-8 bytes, and content. <see cref="Record"/> reads it.</summary>
/// <param name="owner">The id of the entry.</param>
/// <param name="references">Takes what the entry refers to.</param>
internal sealed class RecordBuilder(string owner, List<EntryReference> references)
{
    private readonly StringBuilder text = new();

    public override string ToString() => text.ToString();

    public void Text(PropertyTag tag, string? content)
    {
        if (content is null)
            return;

        // Where it is no text at all, the record would not be as long as it says.
        if (content.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0 && !IsWellFormed(content))
            throw new ArgumentException($"`{owner}`: the text of {tag} holds half of a surrogate pair.");

        text.Append(Number((int)tag));
        AppendSized(content);
    }

    public void RequiredText(PropertyTag tag, string? content, string property) =>
        Text(tag, string.IsNullOrWhiteSpace(content) ? throw new ArgumentException($"`{owner}` needs a {property}.", property) : content);

    public void Time(PropertyTag tag, Edtf? when) => Text(tag, when?.ToString());

    public void Flag(PropertyTag tag, bool isSet)
    {
        if (isSet)
            Text(tag, Number(1));
    }

    /// <summary>A word of a vocabulary: enums have its words in its order.</summary>
    public void Word<T>(PropertyTag tag, T? word, string property)
        where T : struct, Enum
    {
        if (word is { } given)
            Text(tag, Number(Enum.IsDefined(given) ? Convert.ToInt32(given, null) : throw new ArgumentException($"`{owner}`: {given} is no {typeof(T).Name}.", property)));
    }

    public void KindOfFact(PropertyTag tag, FactKind kind, string property) =>
        Text(tag, Number(Enum.IsDefined(kind) ? kind - FactKind.Agreement : throw new ArgumentException($"`{owner}`: {kind} is no {nameof(FactKind)}.", property)));

    public void RequiredReference<T>(PropertyTag tag, ItemId id, string property)
        where T : class => Reference<T>(tag, id.Value.Length == 0 ? throw new ArgumentException($"`{owner}` needs {Article(property)} {property}.", property) : id, property);

    public void Reference<T>(PropertyTag tag, ItemId? id, string property)
        where T : class
    {
        if (id is not { Value: { Length: > 0 } value })
            return;

        references.Add(new(owner, property, value, typeof(T)));
        Text(tag, value);
    }

    public void References<T>(PropertyTag tag, IReadOnlyList<ItemId> ids, string property)
        where T : class
    {
        var list = new StringBuilder();
        foreach (var id in Checked(ids, property))
        {
            if (id.Value.Length == 0)
                throw new ArgumentException($"`{owner}`: there is an empty id in {property}.", property);

            references.Add(new(owner, property, id.Value, typeof(T)));
            AppendSized(list, id.Value);
        }

        if (list.Length > 0)
            Text(tag, list.ToString());
    }

    public void Texts(PropertyTag tag, IReadOnlyList<string> texts, string property)
    {
        var list = new StringBuilder();
        foreach (var item in Checked(texts, property))
            AppendSized(list, item ?? throw new ArgumentException($"`{owner}`: there is a null in {property}.", property));

        if (list.Length > 0)
            Text(tag, list.ToString());
    }

    public void Records<T>(PropertyTag tag, IReadOnlyList<T> parts, string property, Action<RecordBuilder, T> write)
        where T : class
    {
        var list = new StringBuilder();
        foreach (var part in Checked(parts, property))
        {
            if (part is null)
                throw new ArgumentException($"`{owner}`: there is a null in {property}.", property);

            var record = new RecordBuilder(owner, references);
            write(record, part);
            AppendSized(list, record.ToString());
        }

        if (list.Length > 0)
            Text(tag, list.ToString());
    }

    public void Actors(PropertyTag tag, IReadOnlyList<RepresentativeEntry> actors, string property) =>
        Records(tag, actors, property, (part, actor) => actor.Write(part, property));

    public void RequiredActor(PropertyTag tag, RepresentativeEntry actor, string property)
    {
        var part = new RecordBuilder(owner, references);
        (actor ?? throw new ArgumentException($"`{owner}` needs {Article(property)} {property}.", property)).Write(part, property);
        Text(tag, part.ToString());
    }

    private IReadOnlyList<T> Checked<T>(IReadOnlyList<T>? list, string property) => list ?? throw new ArgumentException($"`{owner}`: {property} is null; where there is none, it is empty.", property);

    private void AppendSized(string content) => AppendSized(text, content);

    private static void AppendSized(StringBuilder text, string content)
    {
        text.Append(Number(Encoding.UTF8.GetByteCount(content))).Append(content);
    }

    private static string Number(int number)
    {
        Span<char> characters = stackalloc char[PackedNumber.MaxLength];
        return new(characters[..PackedNumber.Write(characters, number)]);
    }

    private static string Article(string property) => property[0] is 'A' or 'E' or 'I' or 'O' or 'U' ? "an" : "a";

    private static bool IsWellFormed(string content)
    {
        foreach (var rune in content.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar && !content.Contains('\uFFFD', StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}

/// <summary>What an entry refers to.</summary>
/// <param name="Owner">The id of the entry.</param>
/// <param name="Property">Its property.</param>
/// <param name="Id">The id that stands there.</param>
/// <param name="Class">What the item must be.</param>
internal sealed record EntryReference(string Owner, string Property, string Id, Type Class);
