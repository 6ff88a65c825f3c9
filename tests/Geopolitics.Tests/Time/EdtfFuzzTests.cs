using System.Globalization;
using System.Text;
using Xunit;

namespace Geopolitics.Tests.Time;

/// <summary>
/// Any bytes give a value or a located error. The short form always runs; set EDTF_FUZZ_ROUNDS to a number of texts for the long one,
/// and EDTF_FUZZ_SEED to repeat one.
/// </summary>
public sealed class EdtfFuzzTests
{
    private const string Alphabet = "0123456789XXYES?~%-/.,[]{}T:Z+ x\u00e9";

    private static readonly string[] Seeds =
    [
        "2008-09-29", "1985-04-12T23:20:30+04:30", "Y-17E7", "1950S2", "?2004-06-~11", "198X-1X-X5", "2004-06-~01/2004-06-~20", "../2013",
        "[1667,1668,1670..1672]", "{..1984,1990-22..}", "-00XX",
    ];

    private static int Rounds => Number("EDTF_FUZZ_ROUNDS", 20_000);

    [Fact]
    public void Any_bytes_give_a_value_or_a_located_error()
    {
        int seed = Number("EDTF_FUZZ_SEED", 20190204);
        var random = new Random(seed);
        for (int round = 0; round < Rounds; round++)
        {
            byte[] bytes = Text(random);
            try
            {
                Check(bytes);
            }
            catch (Exception exception)
            {
                Assert.Fail($"Seed {seed}, round {round}, bytes {Convert.ToHexString(bytes)}: {exception}");
            }
        }
    }

    /// <summary>Each takes no time if every character is read once, and hours if it is read once for every other.</summary>
    [Theory]
    [InlineData("9", "")]
    [InlineData("X", "")]
    [InlineData("?", "")]
    [InlineData("-", "")]
    [InlineData("2004/", "")]
    [InlineData("../", "")]
    [InlineData("[", "")]
    [InlineData("[..", "")]
    [InlineData("2004,", "[")]
    [InlineData("XXXX-02-29,", "{")]
    [InlineData("1000..9999,", "[")]
    [InlineData("Y17XXXXXXXXXXXXX,", "{")]
    [InlineData("é", "")]
    public void Long_texts_are_read_in_one_go(string part, string start)
    {
        string text = start + string.Concat(Enumerable.Repeat(part, 300_000 / part.Length));
        Check(Encoding.UTF8.GetBytes(text));
        if (start.Length != 0)
            Check(Encoding.UTF8.GetBytes(text[..^1] + (start == "[" ? "]" : "}")));
    }

    private static byte[] Text(Random random)
    {
        if (random.Next(10) == 0)
        {
            var noise = new byte[random.Next(24)];
            random.NextBytes(noise);
            return noise;
        }

        var text = new StringBuilder(Seeds[random.Next(Seeds.Length)]);
        for (int changes = random.Next(5); changes > 0; changes--)
        {
            int at = random.Next(text.Length + 1);
            switch (random.Next(4))
            {
                case 0:
                    text.Insert(at, Alphabet[random.Next(Alphabet.Length)]);
                    break;
                case 1 when at < text.Length:
                    text.Remove(at, 1);
                    break;
                case 2 when at < text.Length:
                    text[at] = Alphabet[random.Next(Alphabet.Length)];
                    break;
                default:
                    string other = Seeds[random.Next(Seeds.Length)];
                    text.Insert(at, other.AsSpan(0, random.Next(other.Length)));
                    break;
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Check(byte[] bytes)
    {
        bool isValue = Edtf.TryParse(bytes, out Edtf value, out EdtfError error);
        Assert.Equal(isValue, Edtf.TryParse(bytes, out Edtf again));
        Assert.Equal(value, again);
        if (!isValue)
        {
            Assert.InRange(error.Position, 0, bytes.Length);
            Assert.InRange(error.Length, 0, bytes.Length - error.Position);
            Assert.NotEqual(string.Empty, error.Message);
            Assert.Throws<FormatException>(() => Edtf.Parse(bytes));
            string text = Encoding.UTF8.GetString(bytes);
            Assert.False(Edtf.TryParse(text, out _, out EdtfError errorOfChars));
            if (bytes.All(static b => b < 0x80))
                Assert.Equal(error, errorOfChars);
            return;
        }

        string canonical = value.ToString();
        Assert.Equal(value, Edtf.Parse(canonical));
        Assert.Equal(value, Edtf.Parse(Encoding.ASCII.GetString(bytes)));
        Assert.NotEqual(string.Empty, value.ToString("G", CultureInfo.InvariantCulture));
        Assert.Equal(value.Before(Edtf.Unknown), Edtf.Unknown.After(value));
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
