namespace Geopolitics.Tests.Tables;

/// <summary>What many threads get from a catalogue that nobody has used before. The test runs it in a load context of its own, where nothing is made yet.</summary>
public static class FirstUse
{
    private const int Threads = 16;

    /// <summary>For each thread, what it got: in all the same order.</summary>
    /// <param name="together">The question with which every second thread begins; the others begin each with one of its own.</param>
    public static object[][] ByManyThreads(int together)
    {
        using var start = new Barrier(Threads);
        return Task.WhenAll(Enumerable.Range(0, Threads).Select(number => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return Ask(number % 2 == 0 ? together : number);
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))).GetAwaiter().GetResult();
    }

    /// <summary>Asks the same of the catalogue, each thread beginning with the one of that number.</summary>
    private static object[] Ask(int first)
    {
        Func<IEnumerable<object>>[] questions =
        [
            () => [Agreements.RokRussiaStrategicPartnership2008, States.Japan, Offices.ForeignMinisterOfJapan],
            () => Facts.All,
            () => Facts.All.Select(fact => Facts.Parse(new string(fact.Id))),
            () => Facts.All.SelectMany(fact => fact.Participants).Select(participant => participant.Entity),
            () => Facts.All.SelectMany(fact => fact.Citations).Select(citation => citation.Source),
            () => Facts.Between(States.Japan, States.SouthKorea).Overlapping("2018"),
            () => Catalog.Shipped.HoldersOf(Offices.ForeignMinisterOfJapan, new(2018, 1, 16)).Holders.Select(holder => holder.Person),
            () => [Catalog.Shipped.Entities<State>().Parse("ROK")],
            () => Catalog.Shipped.Entities<State>().SelectMany(state => state.Existence),
        ];
        var answers = new object[questions.Length][];
        for (var question = 0; question < questions.Length; question++)
        {
            var asked = (first + question) % questions.Length;
            answers[asked] = [.. questions[asked]()];
        }

        return [.. answers.SelectMany(answer => answer)];
    }
}
