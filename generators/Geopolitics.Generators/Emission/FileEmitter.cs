using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Generators.Emission;

/// <summary>Emits all that becomes of a data file.</summary>
internal static class FileEmitter
{
    public static IReadOnlyList<GeneratedFile> Emit(BoundFileModel file, GeneratorSettings settings)
    {
        var files = new List<GeneratedFile> { new(TableNames.TableOutput(file.LogicalPath), TableEmitter.Emit(file, settings)) };
        if (file.Items.Any(item => item.ConstantName is not null) || file.Redirects.Any(redirect => redirect.ConstantName is not null))
            files.Add(new(TableNames.ConstantsOutput(file.LogicalPath), ConstantsEmitter.Emit(file, settings)));
        if (settings.ExtensionMembers == ExtensionMemberChoice.Made && (file.Items.Any(item => item.IsExtensionMember) || file.Redirects.Any(redirect => redirect.IsExtensionMember)))
            files.Add(new(TableNames.ExtensionsOutput(file.LogicalPath), ExtensionsEmitter.Emit(file, settings)));
        return files;
    }
}

/// <param name="Name">The name by which the compiler and editors show it.</param>
internal sealed record GeneratedFile(string Name, SourceText Text);
