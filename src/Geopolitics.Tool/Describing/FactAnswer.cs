using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Describing;

/// <summary>The facts that a query gives, each with how surely it does.</summary>
internal static class FactAnswer
{
    /// <param name="host">Where to.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="certainty">How surely a fact is an answer.</param>
    /// <param name="what">What was asked for, as in <c>no fact …</c>.</param>
    /// <param name="json">Whether as JSON.</param>
    public static void Write(Host host, IReadOnlyList<Fact> facts, Func<Fact, Certainty> certainty, string what, bool json)
    {
        if (json)
        {
            JsonText.Write(host.Raw, writer =>
            {
                writer.WriteStartObject();
                writer.WriteNumber("count", facts.Count);
                writer.WriteList("facts", facts, fact => writer.WriteFact(fact, certainty(fact)));
                writer.WriteEndObject();
            });
            return;
        }

        FactRows.Write(new Page(host.Out), facts, certainty);
        if (facts.Count == 0)
            Complaints.Note(host, $"The data has no fact {what}. That is not to say that there was none.");
    }
}
