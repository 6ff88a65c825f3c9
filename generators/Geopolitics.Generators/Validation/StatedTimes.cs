using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Validation;

/// <summary>When something was, by every account where that is contested; nothing where it could not be read.</summary>
internal readonly record struct StatedTimes(StatedTime? Own, EquatableArray<StatedTime> Others)
{
    public int Count => Own is null ? 0 : 1 + Others.Count;

    public StatedTime this[int index] => index == 0 ? Own! : Others[index - 1];

    public StatedTimes And(StatedTime other) => Own is null ? new(other, []) : this with { Others = [.. Others, other] };

    public bool All(Func<Edtf, bool> isSo)
    {
        for (var index = 0; index < Count; index++)
        {
            if (!isSo(this[index].Value))
                return false;
        }

        return true;
    }

    /// <summary>Whether something is so of each of the times together with each of the others.</summary>
    public bool All(StatedTimes others, Func<Edtf, Edtf, bool> isSo)
    {
        for (var index = 0; index < Count; index++)
        {
            for (var other = 0; other < others.Count; other++)
            {
                if (!isSo(this[index].Value, others[other].Value))
                    return false;
            }
        }

        return true;
    }

    /// <summary>As a message shows them.</summary>
    public override string ToString()
    {
        var texts = new List<string>();
        for (var index = 0; index < Count; index++)
        {
            if (!texts.Contains(this[index].Text))
                texts.Add(this[index].Text);
        }

        return string.Join(" or ", texts);
    }
}
