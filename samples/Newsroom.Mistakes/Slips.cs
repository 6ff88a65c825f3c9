using Geopolitics;

namespace Newsroom;

/// <summary>Slips in C#, which the analyzers of the package find.</summary>
public static class Slips
{
    public static FactQuery<Fact> Year => Facts.During("2013-13");

    public static State Korea => States.All.Parse("KRO");

    public static Fact Partnership => Facts.Parse("rok-rusia-strategic-partnership-2008");

    public static OfficeHolders Minister => Facts.HoldersOf(Offices.ForeignMinisterOfJapan, on: new(2018, 2, 29));
}
