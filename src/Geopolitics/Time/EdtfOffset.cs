namespace Geopolitics;

/// <summary>A shift against UTC packed in 11 bits, which keeps how it was written.</summary>
internal static class EdtfOffset
{
    public const int None = 0;
    public const int Utc = 1;
    public const int MinMinutes = -720;
    public const int MaxMinutes = 840;
    private const int FirstHour = 2;
    private const int FirstMinute = FirstHour + ((MaxMinutes - MinMinutes) / 60) + 1;

    public static int OfHours(int minutes) => FirstHour + ((minutes - MinMinutes) / 60);

    public static int OfMinutes(int minutes) => FirstMinute + minutes - MinMinutes;

    public static bool IsHours(int packed) => packed is >= FirstHour and < FirstMinute;

    public static int? Minutes(int packed) => packed switch
    {
        None => null,
        Utc => 0,
        < FirstMinute => ((packed - FirstHour) * 60) + MinMinutes,
        _ => packed - FirstMinute + MinMinutes,
    };
}
