using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Incremental;

/// <summary>Diagnostics and code are outputs of their own, so an error that moves emits no code.</summary>
public sealed class MovedErrorTests
{
    [Fact]
    public void An_error_that_moves_a_line_down_is_reported_there_and_emits_nothing()
    {
        var wrong = TinyCatalogue.Facts.With("\"treaty\"", "\"treety\"");
        var session = new GeneratorSession([TinyCatalogue.States, TinyCatalogue.People, TinyCatalogue.Sources, wrong]);
        var before = session.Run();

        var after = session.Replace(wrong with { Text = "\n" + wrong.Text }).Run();

        Assert.Equal("diplomacy(5,15): GEO0006: `treety` is no `type`; did you mean `treaty`?", Assert.Single(before.Errors));
        Assert.Equal("diplomacy(6,15): GEO0006: `treety` is no `type`; did you mean `treaty`?", Assert.Single(after.Errors));
        Assert.Empty(after.ChangesSince(before));
        Assert.Equal(
            StageReasons.AllCached with
            {
                DataFiles = "Modified 1, Cached 3",
                AreRead = "Unchanged 1",
                Readings = "Modified 1, Cached 3",
                Signatures = "Unchanged 1, Cached 3",
                Finished = "Unchanged 1",
                Scopes = "Modified 1, Cached 3",
                Diagnostics = "Modified 1, Cached 3",
                Models = "Unchanged 1, Cached 3",
                Indexes = "Unchanged 1, Cached 3",
                Outputs = "Modified 1, Cached 8",
            },
            StageReasons.Of(after));
    }
}
