using Geopolitics.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Geopolitics.Conventions.Tests.Database;

/// <summary>A user's database.</summary>
internal sealed class NewsroomContext(DbContextOptions options, Catalog? catalog) : DbContext(options)
{
    public DbSet<Report> Reports => Set<Report>();

    public DbSet<Desk> Desks => Set<Desk>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseGeopolitics(catalog);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Desk>().HasKey(desk => desk.State);
        modelBuilder.Entity<Report>().Property(report => report.Explicit).HasConversion<IdConverter<Territory>>();
    }
}

internal sealed class Report
{
    public int Id { get; set; }

    public required State State { get; set; }

    public Person? Person { get; set; }

    public Fact? Fact { get; set; }

    public Actor? Actor { get; set; }

    public Territory? Explicit { get; set; }

    public Edtf When { get; set; }

    public Edtf? Until { get; set; }
}

internal sealed class Desk
{
    public required State State { get; set; }

    public required string Editor { get; set; }
}
