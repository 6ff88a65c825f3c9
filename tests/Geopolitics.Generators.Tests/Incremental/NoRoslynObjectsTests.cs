using System.Collections;
using System.Reflection;
using Geopolitics.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Generators.Tests.Incremental;

/// <summary>What stages hand on must not hold Roslyn's objects: they keep whole compilations alive, and are never equal to the next run's.</summary>
public sealed class NoRoslynObjectsTests
{
    private static readonly Type[] Forbidden =
    [
        typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SyntaxReference), typeof(AdditionalText), typeof(SourceText),
        typeof(Location), typeof(Diagnostic), typeof(DiagnosticDescriptor), typeof(MetadataReference), typeof(SemanticModel),
    ];

    public static TheoryData<string> Stages => [.. TrackingNames.All];

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_stage_hands_on_plain_values_only(string stage)
    {
        var broken = new JsonFile("facts/broken", """{ "agreements": [ { "id": "Not a slug" }, { "id": "a", "parties": [ "nobody" ] } ], "redirects": [ { "from": "old", "to": "nowhere" } ], }}""");
        var run = new GeneratorSession(
            [.. TinyCatalogue.Files, broken, JsonFile.PublishedIds("State atlantis", "nothing")], references: [Layers.LayerProjects.Library]).Run();

        var steps = run.Steps(stage).ToList();
        Assert.NotEmpty(steps);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var step in steps)
        {
            foreach (var (value, _) in step.Outputs)
                Walk(value, stage, seen);
        }
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string or Pointer || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || (!value.GetType().IsValueType && !seen.Add(value)))
            return;

        Assert.False(Array.Exists(Forbidden, type => type.IsInstanceOfType(value)), $"{path} is a {value.GetType()}");
        if (value is Array items)
        {
            foreach (var item in (IEnumerable)items)
                Walk(item, path + "[]", seen);
        }

        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
        }
    }
}
