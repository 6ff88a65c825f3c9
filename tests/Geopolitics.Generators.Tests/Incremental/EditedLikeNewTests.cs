using Geopolitics.Generators.Tests.Fuzzing;
using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Incremental;

/// <summary>Whatever is kept from one run to the next, an edited project gives what the same files give in a first run.</summary>
public sealed class EditedLikeNewTests
{
    private const int Edits = 150;

    private const string Citations = """ "standing": "reported", "citations": [ { "source": "press-release-2018", "supports": [ "when" ] } ] """;

    private static readonly JsonFile Tenures = new("facts/tenures", $$"""
        {
          "tenures": [
            { "id": "kono", "office": "foreign-minister-of-japan", "holder": "taro-kono", "when": "2017-08-03/2019-09-11", {{Citations}} }
          ],
          "statements": [
            { "id": "speech", "title": "A speech", "when": "2019-08-01", "speaker": { "person": "taro-kono", "as": "foreign-minister-of-japan" }, {{Citations}} },
            { "id": "echo", "title": "An echo", "when": "2019-08-02", "speaker": "taro-kono", "supersedes": [ "speech" ], {{Citations}} }
          ],
          "redirects": [ { "from": "old-speech", "to": "speech" } ]
        }
        """);

    private readonly List<JsonFile> files = [.. TinyCatalogue.Files, Tenures];

    [Fact]
    public void After_values_went_elsewhere() => AssertSame((seed, text) => new StructureMutator(seed).Mutate(text));

    [Fact]
    public void After_texts_were_damaged() => AssertSame((seed, text) => new Mutator(seed).Mutate(text));

    [Theory]
    [InlineData("2019-09-11", "2019-07-11")]
    [InlineData("\"holder\": \"taro-kono\"", "\"vacant\": true")]
    [InlineData("\"id\": \"kono\"", "\"id\": \"konos-tenure\"")]
    [InlineData("An echo", "Another echo")]
    [InlineData("[ \"speech\" ]", "[ \"echo\" ]")]
    [InlineData("\"to\": \"speech\"", "\"to\": \"echo\"")]
    public void After_one_edit_and_back_again(string before, string after)
    {
        var session = new GeneratorSession(files);
        var first = session.Run();

        AssertSame(session.Replace(Tenures.With(before, after)).Run(), GeneratorSession.Once([.. TinyCatalogue.Files, Tenures.With(before, after)]), before);
        AssertSame(session.Replace(Tenures).Run(), first, before);
    }

    /// <summary>Edits one after the other; each second one is taken back before the next.</summary>
    private void AssertSame(Func<int, string, string> edit)
    {
        var session = new GeneratorSession(files);
        session.Run().AssertNoErrors();
        for (var seed = 0; seed < Edits; seed++)
        {
            var index = seed / 2 % files.Count;
            var file = files[index];
            files[index] = seed % 2 == 0 ? file with { Text = edit(seed, file.Text) } : Original(index);

            AssertSame(session.Replace(files[index]).Run(), GeneratorSession.Once(files), $"seed {seed}");
        }
    }

    private static JsonFile Original(int index) => index < TinyCatalogue.Files.Count ? TinyCatalogue.Files[index] : Tenures;

    private static void AssertSame(GeneratorRun run, GeneratorRun expected, string what)
    {
        Assert.True(expected.Errors.SequenceEqual(run.Errors), $"{what}: {string.Join("\n", run.Errors)}\ninstead of\n{string.Join("\n", expected.Errors)}");
        Assert.True(run.ChangesSince(expected).Count == 0, $"{what}: {string.Join(" ", run.ChangesSince(expected))}");
    }
}
