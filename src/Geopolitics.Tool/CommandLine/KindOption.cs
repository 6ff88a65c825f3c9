using System.CommandLine;
using Geopolitics.Tool.Naming;

namespace Geopolitics.Tool.CommandLine;

/// <summary><c>--kind</c>: only items of these kinds; may stand several times.</summary>
internal static class KindOption
{
    /// <param name="among">The kinds that may be asked for.</param>
    public static Option<string[]> Create(IReadOnlyList<string> among)
    {
        var option = new Option<string[]>("--kind", "-k")
        {
            Description = "Only of this kind; may stand several times.",
            HelpName = "kind",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = result =>
            {
                var kinds = new List<string>();
                foreach (var token in result.Tokens)
                {
                    if (Kinds.Find(token.Value, among) is { } kind)
                        kinds.Add(kind);
                    else
                        result.AddError(Unknown(token.Value, among));
                }

                return [.. kinds];
            },
        };
        option.CompletionSources.Add(_ => among);
        return option;
    }

    /// <summary>Whether a kind is asked for: any where the option does not stand.</summary>
    public static bool Takes(string[]? kinds, object item) => kinds is null or [] || kinds.Contains(Kinds.Of(item));

    private static string Unknown(string text, IReadOnlyList<string> among)
    {
        var near = NearText.Find(text, among) is { } word ? $"; did you mean `{word}`?" : ".";
        return $"`{text}` is no kind{near} Kinds: {string.Join(", ", among)}.";
    }
}
