using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Snapshots;

/// <summary>What the generator writes, as a reader sees it: open the files beside this one.</summary>
public sealed class GeneratedCodeTests
{
    private readonly GeneratorRun run = GeneratorSession.Once(TinyCatalogue.Files);

    [Fact]
    public void Constants_tell_what_their_facts_say_and_on_whose_word() => Match("facts.diplomacy.Constants.g.cs");

    [Fact]
    public void Constants_of_entities_tell_their_names() => Match("entities.states.Constants.g.cs");

    [Fact]
    public void A_table_holds_the_records_of_one_file() => Match("facts.diplomacy.Table.g.cs");

    [Fact]
    public void The_directory_lists_all_items_and_who_refers_to_whom() => Match("Geopolitics.Directory.g.cs");

    private void Match(string output)
    {
        run.AssertNoErrors();
        SnapshotFile.Match(run.Outputs[output], Path.ChangeExtension(output, null));
    }
}
