using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Emission;

/// <summary>Who refers to whom, while the directory is made.</summary>
internal sealed class Referrers
{
    private readonly int[] numbers;
    private readonly List<int>?[] lists;
    private readonly List<int>?[] concerned;

    /// <param name="numbers">The directory's number of each item that it lists or refers to, plus one, by the item's number in the table; else zero.</param>
    private Referrers(int[] numbers, int count, int facts)
    {
        this.numbers = numbers;
        lists = new List<int>?[count];
        concerned = new List<int>?[facts];
    }

    /// <summary>By number, the facts that refer to an item; null for none.</summary>
    public IReadOnlyList<List<int>?> Lists => lists;

    /// <summary>By fact, the numbers of the states, territories and organizations that it concerns, ascending; null for none.</summary>
    public IReadOnlyList<List<int>?> Concerned => concerned;

    /// <param name="facts">The facts in order of time, so that each list is in that order too.</param>
    /// <param name="count">How many numbers there are.</param>
    public static Referrers Of(IReadOnlyList<Listed> facts, int[] numbers, int count, SignatureTable table, CancellationToken cancellation)
    {
        var referrers = new Referrers(numbers, count, facts.Count);
        for (var fact = 0; fact < facts.Count; fact++)
        {
            cancellation.ThrowIfCancellationRequested();
            var listed = facts[fact];
            foreach (var reference in listed.Item.References)
            {
                var named = listed.Named[reference]!;
                referrers.Add(named, fact);
                if (PrincipalOf(named, table) is { } principal)
                    referrers.Add(principal, fact);
            }

            referrers.concerned[fact]?.Sort();
        }

        return referrers;
    }

    /// <summary>Whoever acts in an office acts for the state or organization whose office it is.</summary>
    public static KnownItem? PrincipalOf(KnownItem named, SignatureTable table) =>
        named.Signature is { Kind: ItemKind.Office, Of: { } of } ? table.FindItem(of) : null;

    private void Add(KnownItem named, int fact)
    {
        var number = numbers[named.Number] - 1;
        if (number < 0)
            return;

        var list = lists[number] ??= [];
        if (list.Count > 0 && list[list.Count - 1] == fact)
            return;

        list.Add(fact);
        if (KindSets.Polities.Contains(named.Signature.Kind))
            (concerned[fact] ??= []).Add(number);
    }
}
