using System.Text;
using CsCheck;
using Geopolitics.Format;

namespace Geopolitics.Generators.Tests.Formats;

public sealed class PackedNumberTests
{
    [Fact]
    public void A_number_of_any_width_is_read_as_it_was_written() => Gen.Int[0, int.MaxValue].Array[1, 20].Sample(numbers =>
    {
        var text = new StringBuilder();
        foreach (var number in numbers)
            PackedNumber.Append(text, number);

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var position = 0;
        foreach (var number in numbers)
            Assert.Equal(number, PackedNumber.Read(bytes, ref position));
        Assert.Equal(bytes.Length, position);
    });

    [Fact]
    public void A_number_of_fixed_width_is_read_as_it_was_written() => Gen.Int[1, 5].SelectMany(width => Gen.Int[0, PackedNumber.Limit(width) - 1].Select(number => (number, width)))
        .Sample((number, width) =>
        {
            var text = new StringBuilder();
            PackedNumber.AppendFixed(text, number, width);

            Assert.Equal(width, text.Length);
            Assert.Equal(number, PackedNumber.ReadFixed(Encoding.UTF8.GetBytes(text.ToString())));
        });

    [Fact]
    public void Digits_are_printable_ASCII() => Gen.Int[0, int.MaxValue].Sample(number =>
    {
        var text = new StringBuilder();
        PackedNumber.Append(text, number);
        PackedNumber.AppendFixed(text, number & 0xFFFFFF, 4);
        Assert.All(text.ToString(), character => Assert.InRange(character, '?', '~'));
    });

    [Theory]
    [InlineData(0, "?")]
    [InlineData(31, "^")]
    [InlineData(32, "_@")]
    [InlineData(int.MaxValue, "~~~~~~@")]
    public void Small_numbers_are_short(int number, string expected)
    {
        var text = new StringBuilder();
        PackedNumber.Append(text, number);
        Assert.Equal(expected, text.ToString());
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(64, 1)]
    [InlineData(4096, 2)]
    public void A_number_that_does_not_fit_is_refused(int number, int width) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PackedNumber.AppendFixed(new StringBuilder(), number, width));

    [Fact]
    public void A_negative_number_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => PackedNumber.Append(new StringBuilder(), -1));
}
