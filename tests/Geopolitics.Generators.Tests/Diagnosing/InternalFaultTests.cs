using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Diagnosing;

/// <summary>A fault of the generator's own is an error on the file that brought it about; the other files go on.</summary>
public sealed class InternalFaultTests
{
    public static TheoryData<string> Stages =>
    [
        TrackingNames.Readings, TrackingNames.Signatures, TrackingNames.Scopes, TrackingNames.Diagnostics, TrackingNames.Models, TrackingNames.BoundModels,
        TrackingNames.Indexes, TrackingNames.Emission,
    ];

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_fault_of_a_stage_is_reported_on_its_file(string stage)
    {
        var generator = new GeopoliticsGenerator((name, file) =>
        {
            if (name == stage && file == "facts/diplomacy")
                throw new InvalidOperationException("injected\r\nfault");
        });

        var run = new GeneratorSession(TinyCatalogue.Files, generator: generator).Run();

        Assert.Null(run.Result.Exception);
        Assert.Equal(
            $"diplomacy(1,1): GEO9001: The Geopolitics generator failed on `facts/diplomacy`; please report this with the file: {stage}: InvalidOperationException: injected fault",
            Assert.Single(run.Errors));
        foreach (var output in new[] { "entities.states.Constants.g.cs", "entities.states.Table.g.cs", "Geopolitics.Directory.g.cs", "Geopolitics.Kinds.g.cs" })
            Assert.True(run.Outputs.ContainsKey(output), output);
    }

    public static TheoryData<string> StagesOfTheProject =>
    [
        TrackingNames.Settings, TrackingNames.Layers, TrackingNames.ExtensionNames, TrackingNames.SignatureTable, TrackingNames.Directory, TrackingNames.LayerEmission,
    ];

    [Theory]
    [MemberData(nameof(StagesOfTheProject))]
    public void A_fault_of_a_stage_of_the_whole_project_is_reported_without_a_place(string stage)
    {
        var generator = new GeopoliticsGenerator((name, _) =>
        {
            if (name == stage)
                throw new InvalidOperationException("injected");
        });

        var run = new GeneratorSession(
            [new("topics", """{ "topics": [ { "id": "trade", "name": "Trade" } ] }""")],
            generator: generator, options: new(layer: "", prefix: "Desk"), references: [Layers.LayerProjects.Library]).Run();

        Assert.Null(run.Result.Exception);
        var error = Assert.Single(run.Result.Diagnostics);
        Assert.Equal(Microsoft.CodeAnalysis.Location.None, error.Location);
        Assert.Equal(
            $"The Geopolitics generator failed on the data files together; please report this with the file: {stage}: InvalidOperationException: injected",
            error.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Stages))]
    [MemberData(nameof(StagesOfTheProject))]
    public void Cancellation_is_no_fault(string stage)
    {
        // The compiler itself swallows whatever comes while its own token is cancelled, so it is not: what comes out is what the stage let through.
        var generator = new GeopoliticsGenerator((name, _) =>
        {
            if (name == stage)
                throw new OperationCanceledException();
        });

        var run = new GeneratorSession(TinyCatalogue.Files, generator: generator, references: [Layers.LayerProjects.Library]).Run();

        Assert.IsType<OperationCanceledException>(run.Result.Exception);
        Assert.DoesNotContain(run.Result.Diagnostics, diagnostic => diagnostic.Id == "GEO9001");
    }

    [Fact]
    public void A_fault_that_is_mended_goes_away()
    {
        var isBroken = true;
        var generator = new GeopoliticsGenerator((name, file) =>
        {
            if (isBroken && name == TrackingNames.Readings && file == "facts/diplomacy")
                throw new InvalidOperationException("injected");
        });
        var session = new GeneratorSession(TinyCatalogue.Files, generator: generator);
        Assert.Single(session.Run().Errors);

        isBroken = false;

        session.Replace(TinyCatalogue.Facts.With("opened", "began")).Run().AssertNoErrors();
    }
}
