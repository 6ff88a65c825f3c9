using System.Globalization;

namespace Geopolitics.Conventions.Tests.Formatting;

public sealed class FormatTests
{
    [Theory]
    [InlineData("N", "fr", "Allemagne")]
    [InlineData("N", "fr-CH", "Allemagne")]
    [InlineData("N", "zh-CN", "德国")]
    [InlineData("N", "zh-Hans", "德国")]
    [InlineData("N", "en-GB", "Germany")]
    [InlineData("N", "eo", "Germany")]
    [InlineData("N", "", "Germany")]
    [InlineData("L", "en", "Federal Republic of Germany")]
    [InlineData("L", "eo", "Germany")]
    [InlineData("G", "fr", "Germany")]
    [InlineData(null, "fr", "Germany")]
    [InlineData("I", "fr", "germany")]
    public void A_state_is_named_in_the_language_of_the_culture_where_the_data_has_the_name(string? format, string culture, string expected) =>
        Assert.Equal(expected, States.Germany.ToString(format, new CultureInfo(culture)));

    [Fact]
    public void Persons_are_named_in_their_own_script()
    {
        Assert.Equal("河野太郎", Persons.TaroKono.ToString("N", new CultureInfo("ja-JP")));
        Assert.Equal("Taro Kono", Persons.TaroKono.ToString("N", new CultureInfo("ko")));
        Assert.Equal("장상", Persons.ChangSang.ToString("N", new CultureInfo("ko-KR")));
    }

    [Fact]
    public void Composite_formats_know_the_formats_and_the_current_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("fr");
            Assert.Equal("Germany, Allemagne, germany", $"{States.Germany}, {States.Germany:N}, {States.Germany:I}");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal("Allemagne", string.Format(new CultureInfo("fr"), "{0:N}", States.Germany));
    }

    [Fact]
    public void Facts_have_formats_too()
    {
        Fact fact = Agreements.RokRussiaStrategicPartnership2008;

        Assert.Equal(fact.ToString(), $"{fact}");
        Assert.Equal(fact.ToString(), $"{fact:G}");
        Assert.Equal(fact.Title, $"{fact:N}");
        Assert.Equal(fact.Id, $"{fact:I}");
        Assert.Equal($"{fact.Title} (29 September 2008)", $"{fact:W}");
    }

    [Fact]
    public void Other_formats_are_refused()
    {
        Assert.Throws<FormatException>(() => States.Germany.ToString("X", null));
        Assert.Throws<FormatException>(() => Agreements.RokRussiaStrategicPartnership2008.ToString("L", null));
    }
}
