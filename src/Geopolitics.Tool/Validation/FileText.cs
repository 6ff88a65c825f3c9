using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Tool.Validation;

/// <summary>A file as the compiler hands it to the generator.</summary>
internal sealed class FileText(DataFile file) : AdditionalText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public override string Path => file.Path;

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var content = File.OpenRead(file.FullPath);
        try
        {
            return SourceText.From(content, StrictUtf8);
        }
        catch (DecoderFallbackException)
        {
            // The compiler takes what is not UTF-8 for the machine's code page, and the generator says so.
            content.Position = 0;
            return SourceText.From(content, CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1);
        }
    }
}
