using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Generators.Tests.Harness;

/// <summary>An additional file that lies in memory.</summary>
internal sealed class MemoryText(string path, JsonFile file) : AdditionalText
{
    private readonly SourceText text = SourceText.From(file.Text, file.Encoding ?? Encoding.UTF8);

    public override string Path => path;

    public string Name => file.Name;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
