using System.Text;
using CsCheck;
using Geopolitics.Format;

namespace Geopolitics.Generators.Tests.Formats;

public sealed class PackedNumberTests
{
    [Fact]
    public void A_number_of_any_width_is_read_as_it_was_written() => Gen.Int[0, int.MaxValue].Array[1, 20].Sample(numbers =>
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(numbers.Select(Write)));
        var position = 0;
        foreach (var number in numbers)
            Assert.Equal(number, PackedNumber.Read(bytes, ref position));
        Assert.Equal(bytes.Length, position);
    });

    [Fact]
    public void A_number_of_fixed_width_is_read_as_it_was_written() => Gen.Int[1, 5].SelectMany(width => Gen.Int[0, PackedNumber.Limit(width) - 1].Select(number => (number, width)))
        .Sample((number, width) => Assert.Equal(number, PackedNumber.ReadFixed(Encoding.UTF8.GetBytes(WriteFixed(number, width)))));

    [Fact]
    public void Digits_are_printable_ASCII() => Gen.Int[0, int.MaxValue].Sample(number =>
        Assert.All(Write(number) + WriteFixed(number & 0xFFFFFF, 4), character => Assert.InRange(character, '?', '~')));

    [Theory]
    [InlineData(0, "?")]
    [InlineData(31, "^")]
    [InlineData(32, "_@")]
    [InlineData(int.MaxValue, "~~~~~~@")]
    public void Small_numbers_are_short(int number, string expected) => Assert.Equal(expected, Write(number));

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(64, 1)]
    [InlineData(4096, 2)]
    public void A_number_that_does_not_fit_is_refused(int number, int width) => Assert.Throws<ArgumentOutOfRangeException>(() => WriteFixed(number, width));

    [Fact]
    public void A_negative_number_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Write(-1));

    private static string Write(int number)
    {
        Span<char> characters = stackalloc char[PackedNumber.MaxLength];
        return characters[..PackedNumber.Write(characters, number)].ToString();
    }

    private static string WriteFixed(int number, int width)
    {
        Span<char> characters = stackalloc char[width];
        PackedNumber.WriteFixed(characters, number);
        return characters.ToString();
    }
}
