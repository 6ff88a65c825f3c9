using Microsoft.Data.Sqlite;

namespace Geopolitics.Benchmarks.Alternatives;

/// <summary>The same facts in SQLite, in memory, with the indexes that its questions want and prepared statements.</summary>
internal sealed class SqliteCatalogue : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly SqliteCommand between;

    public SqliteCatalogue(PlainCatalogue catalogue)
    {
        connection.Open();
        Run("CREATE TABLE fact (number INTEGER PRIMARY KEY, id TEXT, kind TEXT, title TEXT, first INTEGER, last INTEGER)");
        Run("CREATE TABLE participant (entity TEXT, fact INTEGER, first INTEGER, PRIMARY KEY (entity, first, fact)) WITHOUT ROWID");
        using (var transaction = connection.BeginTransaction())
        {
            using var fact = Command("INSERT INTO fact VALUES ($number, $id, $kind, $title, $first, $last)", "$number", "$id", "$kind", "$title", "$first", "$last");
            using var participant = Command("INSERT OR IGNORE INTO participant VALUES ($entity, $fact, $first)", "$entity", "$fact", "$first");
            for (var number = 0; number < catalogue.Facts.Count; number++)
            {
                var plain = catalogue.Facts[number];
                Run(fact, number, plain.Id, plain.Kind, plain.Title ?? "", plain.First.DayNumber, plain.Last.DayNumber);
                foreach (var entity in plain.Participants)
                    Run(participant, entity.Id, number, plain.First.DayNumber);
            }

            transaction.Commit();
        }

        Run("CREATE UNIQUE INDEX fact_id ON fact (id)");
        Run("CREATE INDEX fact_kind ON fact (kind, first)");
        Run("ANALYZE");
        between = Command(
            """
            SELECT fact.id, fact.title FROM participant one JOIN participant other ON other.entity = $other AND other.first = one.first AND other.fact = one.fact
            JOIN fact ON fact.number = one.fact
            WHERE one.entity = $one AND one.first BETWEEN $first AND $last AND fact.last <= $last
            """,
            "$one", "$other", "$first", "$last");
        between.Prepare();
    }

    public int Between(string one, string other, int first, int last)
    {
        (between.Parameters[0].Value, between.Parameters[1].Value, between.Parameters[2].Value, between.Parameters[3].Value) = (one, other, first, last);
        using var reader = between.ExecuteReader();
        var length = 0;
        while (reader.Read())
            length += reader.GetString(0).Length;
        return length;
    }

    public void Dispose()
    {
        between.Dispose();
        connection.Dispose();
    }

    private SqliteCommand Command(string text, params string[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        foreach (var parameter in parameters)
            command.Parameters.Add(new SqliteParameter { ParameterName = parameter });
        return command;
    }

    private void Run(string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private static void Run(SqliteCommand command, params object[] values)
    {
        for (var parameter = 0; parameter < values.Length; parameter++)
            command.Parameters[parameter].Value = values[parameter];
        command.ExecuteNonQuery();
    }
}
