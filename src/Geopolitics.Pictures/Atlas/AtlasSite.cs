using System.Text;
using Geopolitics.Pictures.Atlas;
using Geopolitics.Pictures.Pages;

namespace Geopolitics.Pictures;

/// <summary>
/// A catalogue as a static site: a page each entity, fact and source at an address made of its id, lists by kind, a search, and a day as of which all of it may be seen.
/// It needs no server and no network, and is readable without its script. The same catalogue gives the same bytes.
/// </summary>
public sealed class AtlasSite
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly AtlasContents contents;
    private readonly IReadOnlyList<ItemKind> entityKinds;
    private readonly IReadOnlyList<ItemKind> factKinds;

    /// <summary>The site of a catalogue.</summary>
    /// <param name="catalog">The catalogue.</param>
    public AtlasSite(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        contents = new(catalog);
        entityKinds = ItemKind.OfEntities(contents);
        factKinds = ItemKind.OfFacts(contents);
        FileCount = Files().Count();
    }

    /// <summary>How many files the site has.</summary>
    public int FileCount { get; }

    /// <summary>Writes the site to a folder. Files that are what they are to be already stay as they are; pages of an earlier version that no longer belong to the site go.</summary>
    /// <param name="folder">The folder; it may be new, empty, or have an atlas in it.</param>
    /// <param name="progress">Told of each file that is done.</param>
    /// <param name="cancellationToken">Stops it between two files; what is written by then stays, and writing again completes it.</param>
    /// <returns>What has changed in the folder.</returns>
    /// <exception cref="IOException">The folder cannot be written, or has files at the places of the site's that no atlas has written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public async Task<AtlasChanges> WriteAsync(string folder, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var site = SiteFolder.Open(folder);
        var files = Files().ToList();
        files.AddRange(Moved(site.PathsBefore.Except(files.Select(file => file.Path), StringComparer.Ordinal)));
        site.Claim(files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal));

        var done = 0;
        await Parallel.ForEachAsync(files, cancellationToken, (file, _) =>
        {
            Write(site, file);
            progress?.Report(Interlocked.Increment(ref done));
            return ValueTask.CompletedTask;
        }).ConfigureAwait(false);

        var (removed, kept) = site.Finish();
        return new(files.Count, site.Replaced, removed, kept);
    }

    private static void Write(SiteFolder site, SiteFile file)
    {
        using var content = new MemoryStream(16 * 1024);
        using (var writer = new StreamWriter(content, Utf8, leaveOpen: true) { NewLine = "\n" })
            file.Write(writer);
        site.Write(file.Path, content.GetBuffer().AsSpan(0, (int)content.Length));
    }

    private IEnumerable<SiteFile> Files()
    {
        yield return Page(SiteAddress.Index, (output, page) => IndexPage.Write(output, page, entityKinds, factKinds));
        yield return Page(SiteAddress.Coverage, CoveragePage.Write);
        yield return new(SiteAddress.NotFound, output => NotFoundPage.Write(output, contents.Catalog));
        yield return new(SiteAddress.Stylesheet, output => output.Write(Asset.Of("palette.css", "page.css", "atlas.css").Text));
        yield return new(SiteAddress.Script, output => output.Write(Asset.Of("atlas.js").Text));
        yield return new(SiteAddress.Icon, output => output.Write(Asset.Of("icon.svg").Text));
        for (var part = 1; part <= NameIndex.FileCount(contents); part++)
        {
            var file = part;
            yield return new(SiteAddress.OfNames(file), output => NameIndex.Write(output, contents, file));
        }

        foreach (var kind in entityKinds.Concat(factKinds))
        {
            for (var part = 1; part <= kind.Parts; part++)
            {
                var number = part;
                yield return Page(SiteAddress.OfKind(kind.Word, number), (output, page) => KindPage.Write(output, page, kind, number));
            }
        }

        foreach (var entity in contents.Entities)
            yield return Page(SiteAddress.Of(entity), (output, page) => EntityPage.Write(output, page, entity));
        foreach (var fact in contents.Facts)
            yield return Page(SiteAddress.Of(fact), (output, page) => FactPage.Write(output, page, fact));
    }

    /// <summary>Pages of ids that redirect to others now: their addresses go on to lead somewhere.</summary>
    private IEnumerable<SiteFile> Moved(IEnumerable<string> stale)
    {
        foreach (var path in stale)
        {
            var id = Path.GetFileNameWithoutExtension(path);
            if (path != SiteAddress.Of(id))
                continue;

            if (contents.Catalog.TryFind<Entity>(id, out var entity))
                yield return Page(path, (output, page) => MovedPage.Write(output, page, entity.Name, SiteAddress.Of(entity)));
            else if (contents.Catalog.TryFind<Fact>(id, out var fact))
                yield return Page(path, (output, page) => MovedPage.Write(output, page, fact.Title, SiteAddress.Of(fact)));
        }
    }

    private SiteFile Page(string path, Action<TextWriter, AtlasPage> write) => new(path, output => write(output, new(contents, path)));
}
