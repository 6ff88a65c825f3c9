namespace Geopolitics.Pictures.Networks;

/// <summary>Where states stand in a drawing, and the lines between them.</summary>
internal sealed class Circle
{
    public const double NodeRadius = 5;

    private const double LeastRadius = 215;
    private const double RoomOfName = 16;

    /// <summary>Up to here names stand level; more would not have room, and stand like spokes.</summary>
    private const int MostLevelNames = 24;

    private const int MostSpread = 12;

    private readonly IReadOnlyList<State> states;

    public Circle(IReadOnlyList<State> states)
    {
        this.states = states;
        Radius = Math.Max(LeastRadius, states.Count * RoomOfName / (2 * Math.PI));
        var longest = states.Count == 0 ? 0 : states.Max(state => Markup.TextWidth.Of(state.Name));
        Reach = Radius + longest + 24;
        Height = AreLevel ? Radius + 34 : Reach;
        Places = Enumerable.Range(0, states.Count).ToDictionary(place => states[place].Id, Place, StringComparer.Ordinal);
    }

    public double Radius { get; }

    /// <summary>From the centre to the left and right edge of the drawing.</summary>
    public double Reach { get; }

    /// <summary>From the centre to the upper and lower edge.</summary>
    public double Height { get; }

    /// <summary>How far lines of different kinds are apart: a few states have room for all, many need bundles.</summary>
    public double Spread => states.Count <= MostSpread ? 13 : 5;

    public bool AreLevel => states.Count <= MostLevelNames;

    /// <summary>The place of each state, by id, from the centre.</summary>
    public IReadOnlyDictionary<string, (double X, double Y, double Angle)> Places { get; }

    /// <summary>
    /// The line between two states: bent to the centre, so that lines that go the same way run together, and for each kind a little otherwise, so that none hides
    /// another. Assets/network.js draws the same.
    /// </summary>
    public TieLine Line(string one, string other, TieKind kind)
    {
        var (from, to) = (Places[one], Places[other]);
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var isBackward = dx < 0 || (dx == 0 && dy < 0);
        var length = Math.Max(1, Math.Sqrt((dx * dx) + (dy * dy)));
        var aside = Lane(kind, isBackward) * Spread * (isBackward ? -1 : 1);
        var (x, y) = (((from.X + to.X) / 2 * 0.45) - (dy / length * aside), ((from.Y + to.Y) / 2 * 0.45) + (dx / length * aside));
        return new(
            FormattableString.Invariant($"M{from.X:0.#} {from.Y:0.#}Q{x:0.#} {y:0.#} {to.X:0.#} {to.Y:0.#}"),
            (from.X + (2 * x) + to.X) / 4, (from.Y + (2 * y) + to.Y) / 4, Math.Atan2(dy, dx) * 180 / Math.PI);
    }

    /// <summary>On which side of the way between two states, and how far: one for each kind, and for each direction of recognition.</summary>
    private static double Lane(TieKind kind, bool isBackward) => kind switch
    {
        TieKind.Alliance => -2,
        TieKind.Agreement => -1,
        TieKind.DiplomaticRelations => 0,
        TieKind.Recognition => isBackward ? 2 : 1,
        TieKind.Dispute => 3,
        _ => -3,
    };

    private (double X, double Y, double Angle) Place(int place)
    {
        var angle = (2 * Math.PI * place / states.Count) - (Math.PI / 2);
        return (Math.Round(Radius * Math.Cos(angle), 1), Math.Round(Radius * Math.Sin(angle), 1), angle);
    }
}

/// <summary>A line between two states.</summary>
/// <param name="Path">The path.</param>
/// <param name="X">Its middle.</param>
/// <param name="Y">Its middle.</param>
/// <param name="Degrees">Where it goes there.</param>
internal sealed record TieLine(string Path, double X, double Y, double Degrees);
