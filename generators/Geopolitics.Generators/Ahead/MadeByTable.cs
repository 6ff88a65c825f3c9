using System.Runtime.CompilerServices;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Ahead;

/// <summary>What was made of files and the signatures that they name, by reference to the file; made again only when one of these signatures is another.</summary>
internal sealed class MadeByTable<TIn, TOut>(Func<TIn, SignatureTable, TOut> make)
    where TIn : class, INamesIds
    where TOut : class
{
    private readonly ConditionalWeakTable<TIn, Last> made = new();

    /// <summary>Whether anything was made of a file, by whatever signatures.</summary>
    public bool Has(TIn input) => made.TryGetValue(input, out _);

    public TOut Of(TIn input, SignatureTable table)
    {
        var last = made.GetOrCreateValue(input);
        lock (last)
        {
            if (last.Result is null || last.Version != table.Version)
            {
                if (last.Result is null || table.Edit is not { } edit || edit.From != last.Version)
                    (last.Result, last.Numbers) = (make(input, table), table.NumbersOf(input.Ids));
                else if (IsAltered(last.Numbers, edit.Altered))
                    last.Result = make(input, table);

                last.Version = table.Version;
            }

            return last.Result;
        }
    }

    private static bool IsAltered(EquatableArray<int> numbers, bool[] altered)
    {
        foreach (var number in numbers)
        {
            if (altered[number])
                return true;
        }

        return false;
    }

    private sealed class Last
    {
        public object? Version { get; set; }

        public EquatableArray<int> Numbers { get; set; }

        public TOut? Result { get; set; }
    }
}
