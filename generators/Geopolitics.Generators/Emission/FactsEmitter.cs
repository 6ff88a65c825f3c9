using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Generators.Emission;

/// <summary>Emits the short way to the catalogue of a project and all that it builds on.</summary>
internal static class FactsEmitter
{
    private static readonly (string Member, string Call)[] Members =
    [
        ("FactQuery<Fact> All", "Catalog.Facts()"),
        ("FactQuery<TFact> OfKind<TFact>() where TFact : Fact", "Catalog.Facts<TFact>()"),
        ("FactQuery<Fact> Between(Entity one, Entity other, Lineage lineage = Lineage.Exact)", "All.Between(one, other, lineage)"),
        ("FactQuery<Fact> Involving(Entity entity, Lineage lineage = Lineage.Exact)", "All.Involving(entity, lineage)"),
        ("FactQuery<Fact> During(Edtf period)", "All.During(period)"),
        ("FactQuery<Fact> During(string period)", "All.During(period)"),
        ("FactQuery<Fact> HappenedBy(DateOnly day)", "All.HappenedBy(day)"),
        ("FactQuery<Fact> InForceOn(DateOnly day)", "All.InForceOn(day)"),
        ("FactQuery<Fact> About(Entity subject)", "All.About(subject)"),
        ("FactQuery<Fact> Citing(Source source, string? part = null)", "All.Citing(source, part)"),
        ("FactQuery<Fact> Contested()", "All.Contested()"),
        ("Fact Parse(ReadOnlySpan<char> id)", "Catalog.Parse(id)"),
        ("bool TryParse(ReadOnlySpan<char> id, [NotNullWhen(true)] out Fact? fact)", "Catalog.TryFind(id, out fact)"),
        ("OfficeHolders HoldersOf(Office office, DateOnly on)", "Catalog.HoldersOf(office, on)"),
        ("FactQuery<Tenure> OfficesOf(Person person)", "Catalog.OfficesOf(person)"),
        ("Answer RecognitionOf(Actor recognized, State by, DateOnly on, Lineage lineage = Lineage.Exact)", "Catalog.RecognitionOf(recognized, by, on, lineage)"),
        ("Answer DiplomaticRelations(State one, State other, DateOnly on, Lineage lineage = Lineage.Exact)", "Catalog.DiplomaticRelations(one, other, on, lineage)"),
        ("IEnumerable<Fact> SupersededBy(Fact fact)", "Catalog.SupersededBy(fact)"),
    ];

    public static SourceText Emit(GeneratorSettings settings, IReadOnlyList<string> baseCatalogs)
    {
        using var writer = new SourceWriter();
        writer.Line("using global::System;");
        writer.Line("using global::System.Collections.Generic;");
        writer.Line("using global::System.Diagnostics.CodeAnalysis;");
        writer.Line("using global::Geopolitics;");
        writer.Line();
        writer.Line($"namespace {settings.Namespace}");
        writer.Open("");
        writer.Line("/// <summary>The facts of this project and of all that it builds on: each member asks <see cref=\"Catalog\"/>.</summary>");
        writer.Open($"{settings.Accessibility} static class {settings.Prefix}Facts");
        writer.Line("/// <summary>The catalogue of this project and of all that it builds on.</summary>");
        writer.Line($"public static global::Geopolitics.Catalog Catalog {{ get; }} = global::Geopolitics.Catalog.Combine({string.Join(", ", baseCatalogs)}, global::Geopolitics.Catalog.Of(global::{settings.TablesNamespace}.{DirectoryEmitter.ClassName}.Instance));");
        foreach (var (member, call) in Members)
        {
            writer.Line();
            writer.Line("/// <inheritdoc cref=\"global::Geopolitics.Facts\" />");
            writer.Line($"public static {member} => {call};");
        }

        writer.Close();
        writer.Close();
        return writer.ToSourceText();
    }
}
