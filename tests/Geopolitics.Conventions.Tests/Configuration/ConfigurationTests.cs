using System.ComponentModel;
using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Geopolitics.Conventions.Tests.Configuration;

/// <summary>Settings bound by Microsoft.Extensions.Configuration, which asks for type converters.</summary>
public sealed class ConfigurationTests
{
    [Fact]
    public void Settings_are_bound_by_id()
    {
        var settings = Bind(("Home", "south-korea"), ("Watched:0", "japan"), ("Watched:1", "russia"), ("Fact", "rok-russia-strategic-partnership-2008"), ("Period", "2018/2019"));

        Assert.Same(States.SouthKorea, settings.Home);
        Assert.Equal([States.Japan, States.Russia], settings.Watched);
        Assert.Same(Agreements.RokRussiaStrategicPartnership2008, settings.Fact);
        Assert.Equal(Edtf.Parse("2018/2019"), settings.Period);
    }

    [Fact]
    public void An_unknown_id_stops_the_program_with_the_setting_and_the_nearest_ids()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Bind(("Home", "suoth-korea")));

        Assert.Contains("Home", error.Message, StringComparison.Ordinal);
        var unknown = Assert.IsType<UnknownIdException>(error.InnerException);
        Assert.Equal("south-korea", unknown.Nearest[0]);
    }

    [Fact]
    public void Every_class_has_a_converter_there_and_back()
    {
        foreach (var type in typeof(Catalog).Assembly.GetExportedTypes().Where(type => type.IsAssignableTo(typeof(Entity)) || type.IsAssignableTo(typeof(Fact))))
        {
            var item = Catalog.Shipped.Entities<Entity>().Cast<object>().Concat(Catalog.Shipped.Facts()).First(type.IsInstanceOfType);
            var converter = TypeDescriptor.GetConverter(type);

            var id = converter.ConvertToInvariantString(item)!;
            Assert.Equal((item as Fact)?.Id ?? ((Entity)item).Id, id);
            Assert.Same(item, converter.ConvertFromInvariantString(id));
            Assert.True(converter.IsValid(id));
            Assert.False(converter.IsValid("nothing-is-called-so"));
        }

        Assert.Equal("2018-22", TypeDescriptor.GetConverter(typeof(Edtf)).ConvertToString(null, CultureInfo.InvariantCulture, Edtf.Parse("2018-22")));
    }

    [Fact]
    public void A_context_may_bring_a_catalogue_of_its_own() =>
        Assert.Same(DeskPersons.AdaExample, TypeDescriptor.GetConverter(typeof(Person)).ConvertFrom(new DeskContext(), CultureInfo.InvariantCulture, "ada-sample"));

    private static Settings Bind(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.ToDictionary(value => value.Key, value => (string?)value.Value)).Build().Get<Settings>()!;

    private sealed class Settings
    {
        public State? Home { get; set; }

        public IList<State> Watched { get; } = [];

        public Fact? Fact { get; set; }

        public Edtf Period { get; set; }
    }

    private sealed class DeskContext : ITypeDescriptorContext
    {
        public IContainer? Container => null;

        public object? Instance => null;

        public PropertyDescriptor? PropertyDescriptor => null;

        public object? GetService(Type serviceType) => serviceType == typeof(Catalog) ? DeskFacts.Catalog : null;

        public void OnComponentChanged()
        {
        }

        public bool OnComponentChanging() => true;
    }
}
