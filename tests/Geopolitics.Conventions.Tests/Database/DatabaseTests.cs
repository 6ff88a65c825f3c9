using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Geopolitics.Conventions.Tests.Database;

/// <summary>On SQLite, in memory.</summary>
public sealed class DatabaseTests : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");

    public DatabaseTests()
    {
        connection.Open();
        using var context = NewContext();
        context.Database.EnsureCreated();
        context.Reports.AddRange(
            new Report { State = States.Japan, Person = Persons.TaroKono, Fact = Agreements.RokRussiaStrategicPartnership2008, Actor = States.Russia, When = Edtf.Parse("2018-22") },
            new Report { State = States.Russia, When = Edtf.Parse("[..2013]"), Until = Edtf.Parse("2014") },
            new Report { State = States.Japan, When = new DateOnly(2019, 1, 1) });
        context.Desks.Add(new Desk { State = States.Japan, Editor = "Ada" });
        context.SaveChanges();
    }

    [Fact]
    public void Columns_hold_ids_and_EDTF()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT State || '|' || Person || '|' || Fact || '|' || Actor || '|' || \"When\" FROM Reports WHERE Id = 1";

        Assert.Equal("japan|taro-kono|rok-russia-strategic-partnership-2008|russia|2018-22", command.ExecuteScalar());
    }

    [Fact]
    public void What_was_stored_comes_back_as_the_same_items()
    {
        using var context = NewContext();

        var report = context.Reports.Single(report => report.Id == 1);

        Assert.Same(States.Japan, report.State);
        Assert.Same(Persons.TaroKono, report.Person);
        Assert.Same(Agreements.RokRussiaStrategicPartnership2008, report.Fact);
        Assert.Same(States.Russia, report.Actor);
        Assert.Null(report.Explicit);
        Assert.Equal(Edtf.Parse("2018-22"), report.When);
        Assert.Null(report.Until);
    }

    [Fact]
    public void A_query_by_state_is_translated_however_it_is_written()
    {
        using var context = NewContext();
        var state = States.Japan;
        State[] states = [States.Russia, States.SouthKorea];

        Assert.Equal(2, context.Reports.Count(report => report.State == States.Japan));
        Assert.Equal(2, context.Reports.Count(report => report.State == state));
        Assert.Equal(1, context.Reports.Count(report => report.State != state));
        Assert.Equal(2, context.Reports.Count(report => report.State.Equals(state)));
        Assert.Equal(1, context.Reports.Count(report => states.Contains(report.State)));
        Assert.Equal(2, context.Reports.Count(report => report.Person == null));
        Assert.Equal(1, context.Reports.Count(report => report.When == Edtf.Parse("2018-22")));
        Assert.Equal([("japan", 2), ("russia", 1)], context.Reports.GroupBy(report => report.State).Select(group => new { group.Key, Count = group.Count() })
            .OrderBy(group => group.Key).AsEnumerable().Select(group => (group.Key.Id, group.Count)));
        Assert.Contains("\"State\" = ", context.Reports.Where(report => report.State == state).ToQueryString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_can_be_a_key()
    {
        using var context = NewContext();

        Assert.Equal("Ada", context.Desks.Find(States.Japan)?.Editor);
        Assert.Equal(2, context.Reports.Join(context.Desks, report => report.State, desk => desk.State, (report, desk) => report.Id).Count());
    }

    [Fact]
    public void A_redirected_id_is_read_as_its_successor_and_a_catalogue_of_ones_own_knows_its_ids()
    {
        Execute($"UPDATE Reports SET Person = 'ada-sample', Fact = 'desk-meeting-2026' WHERE Id = 3");
        using var context = NewContext(DeskFacts.Catalog);

        var report = context.Reports.Single(report => report.Id == 3);

        Assert.Same(DeskPersons.AdaExample, report.Person);
        Assert.Same(DeskMeetings.DeskMeeting2026, report.Fact);
    }

    [Fact]
    public void An_id_that_nobody_knows_is_an_error_that_tells_it()
    {
        Execute($"UPDATE Reports SET State = 'japann' WHERE Id = 3");
        using var context = NewContext();

        var error = Assert.ThrowsAny<Exception>(() => context.Reports.ToList());

        var unknown = Assert.IsType<UnknownIdException>(error as UnknownIdException ?? error.InnerException);
        Assert.Equal("japann", unknown.Id);
    }

    public void Dispose() => connection.Dispose();

    private void Execute(FormattableString sql)
    {
        using var context = NewContext();
        Assert.Equal(1, context.Database.ExecuteSql(sql));
    }

    private NewsroomContext NewContext(Catalog? catalog = null) => new(
        new DbContextOptionsBuilder().UseSqlite(connection).ReplaceService<IModelCacheKeyFactory, CatalogModelCacheKeyFactory>().Options, catalog);

    /// <summary>Elsewhere a context has one catalogue; here it has two, and so two models.</summary>
    private sealed class CatalogModelCacheKeyFactory : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => new object();
    }
}
