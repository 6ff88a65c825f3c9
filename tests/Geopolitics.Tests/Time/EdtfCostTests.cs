using System.Runtime.CompilerServices;
using Xunit;

namespace Geopolitics.Tests.Time;

public sealed class EdtfCostTests
{
    [Fact]
    public void Reading_asking_and_comparing_dates_and_intervals_allocates_nothing()
    {
        Work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Certainty answer = Work();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(Certainty.Certainly, answer);

        static Certainty Work()
        {
            Span<char> buffer = stackalloc char[80];
            Certainty answer = Certainty.Certainly;
            foreach (string text in (ReadOnlySpan<string>)["2008-09-29", "2008", "198X", "?2004-06-~11", "1985~/1989~", "../2013", "Y17E8", "2018-22"])
            {
                Edtf value = Edtf.Parse(text);
                answer = answer.And(value == Edtf.Parse(text.AsSpan()) ? Certainty.Certainly : Certainty.No);
                _ = value.Before(value);
                _ = value.During(value);
                _ = value.Overlaps(value);
                _ = value.HoldsOn(733_000);
                _ = value.EarliestFirstDay;
                _ = value.TryFormat(buffer, out _, default, null);
                _ = value.GetHashCode();
            }

            _ = Edtf.Parse("2008-09-29"u8);
            _ = Edtf.TryParse("2008-13", out _);
            return answer;
        }
    }

    [Fact]
    public void Values_are_small_and_only_sets_have_a_heap_part()
    {
        Assert.Equal(16, Unsafe.SizeOf<EdtfDate>());
        Assert.Equal(40, Unsafe.SizeOf<Edtf>());
        Assert.False(RuntimeHelpers.IsReferenceOrContainsReferences<EdtfDate>());
    }
}
