using System.Text;
using Geopolitics.Exports.Writing;

namespace Geopolitics.Exports.Bibliography;

/// <summary>BibTeX in UTF-8, with the fields of BibLaTeX that BibTeX styles pass over (`date`, `urldate`, `langid`).</summary>
internal sealed class BibtexExporter() : StreamExporter("bibtex", "The sources as BibTeX, for LaTeX and for programs that cite with it; the keys are the ids.", ".bib")
{
    private protected override async Task WriteCoreAsync(Catalog catalog, Stream output, ExportOptions options, CancellationToken cancellationToken)
    {
        var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        await using (writer.ConfigureAwait(false))
        {
            foreach (var source in catalog.InOrder<Source>())
                await writer.WriteAsync(BibtexEntry.Of(source).AsMemory(), cancellationToken).ConfigureAwait(false);
            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
