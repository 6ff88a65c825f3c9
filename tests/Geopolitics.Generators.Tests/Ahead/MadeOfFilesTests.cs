using System.Collections.Immutable;
using Geopolitics.Generators.Ahead;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Reading;
using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Ahead;

/// <summary>What is made of files before the stages ask for it.</summary>
public sealed class MadeOfFilesTests
{
    private static readonly GeneratorSettings Settings =
        new(IsShippedLayer: true, DataVersion: "", Namespace: "Geopolitics", Prefix: "", IsPublic: true, ExtensionMemberChoice.NotAsked);

    private readonly MadeOfFiles made = new();
    private readonly ImmutableArray<DataFile> files = [.. TinyCatalogue.Files.Select(Data)];

    [Fact]
    public void New_files_are_read_before_anybody_asks()
    {
        made.Read(files, CancellationToken.None);

        Assert.All(files, file => Assert.Equal(file.LogicalPath, made.Readings.Find(file)?.LogicalPath));
        Assert.All(files, file => Assert.NotNull(made.Models.Find(made.Readings.Find(file)!)));
    }

    [Fact]
    public void New_files_are_checked_and_emitted_before_anybody_asks()
    {
        made.Read(files, CancellationToken.None);
        var table = Table(files);

        made.Finish(files, table, Settings, CancellationToken.None);

        Assert.All(files, file => Assert.NotNull(made.Diagnostics.Find(made.Scopes.Of(made.Readings.Find(file)!, table))));
    }

    [Fact]
    public void One_new_file_alone_waits_until_it_is_asked_for()
    {
        made.Read(files, CancellationToken.None);
        var edited = Data(TinyCatalogue.Facts.With("opened", "began"));

        made.Read(files.SetItem(3, edited), CancellationToken.None);

        Assert.Null(made.Readings.Find(edited));
    }

    [Fact]
    public void What_is_made_is_not_made_again()
    {
        made.Read(files, CancellationToken.None);
        var readings = files.Select(made.Readings.Find).ToList();

        made.Read(files, CancellationToken.None);

        Assert.Equal(readings, files.Select(file => made.Readings.Of(file, CancellationToken.None)), ReferenceEqualityComparer.Instance);
    }

    [Fact]
    public void Cancellation_passes_through() =>
        Assert.ThrowsAny<OperationCanceledException>(() => made.Read(files, new CancellationToken(canceled: true)));

    /// <summary>An edit of a name, that leaves all ids: it is looked at what names it.</summary>
    [Fact]
    public void A_file_is_bound_again_where_something_that_it_names_is_another()
    {
        var table = Table(files);
        var scopes = files.Select(file => made.Scopes.Of(made.Readings.Of(file, CancellationToken.None), table)).ToList();
        var edited = files.SetItem(1, Data(TinyCatalogue.People.With("\"Victoria\"", "\"Victoria, B.C.\"")));

        var after = table.After(Signatures(edited), [], edited.Length, table.ExtensionNames);

        Assert.NotNull(after);
        var again = files.Select(file => made.Scopes.Of(made.Readings.Of(file, CancellationToken.None), after)).ToList();
        Assert.Equal([true, false, true, false], scopes.Zip(again, ReferenceEquals));
    }

    [Theory]
    [InlineData("\"id\": \"victoria\"", "\"id\": \"victoria-city\"")]
    [InlineData("\"of\": \"japan\"", "\"of\": \"south-korea\"")]
    [InlineData("\"places\"", "\"regions\"")]
    [InlineData("\"name\": \"Victoria\"", "\"name\": 1")]
    public void An_edit_of_what_others_stand_in_lists_by_makes_the_table_anew(string before, string after)
    {
        var table = Table(files);
        var edited = files.SetItem(1, Data(TinyCatalogue.People.With(before, after)));

        Assert.Null(table.After(Signatures(edited), [], edited.Length, table.ExtensionNames));
    }

    private SignatureTable Table(ImmutableArray<DataFile> of) => new(Signatures(of), [], of.Length);

    private List<FileSignatures> Signatures(ImmutableArray<DataFile> of) =>
        [.. of.Select(file => made.Signatures.Of(made.Readings.Of(file, CancellationToken.None), CancellationToken.None))];

    private static DataFile Data(JsonFile file) => new($"/data/{file.Name}.json", file.Name, file.Text);
}
