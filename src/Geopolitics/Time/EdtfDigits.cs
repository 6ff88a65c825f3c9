namespace Geopolitics;

/// <summary>A decimal number some digits of which are unspecified, and the search for the numbers that it can be.</summary>
internal readonly struct EdtfDigits(long value, int mask)
{
    /// <summary>The smallest such number that is at least <paramref name="floor"/>, or -1.</summary>
    public long Up(long floor)
    {
        if (mask == 0)
            return value >= floor ? value : -1;
        if (floor <= value)
            return value;
        long best = -1;
        long prefix = 0;
        int digit = TopDigit(Math.Max(floor, Greatest), out long power);
        for (; digit >= 0; digit--, power /= 10)
        {
            int wanted = (int)(floor / power % 10);
            int fixedDigit = (int)(value / power % 10);
            bool free = (mask >> digit & 1) != 0;
            // Going above the floor here lets all later digits be as small as they can.
            int above = free ? wanted + 1 : fixedDigit;
            if (above > wanted && above <= 9)
                best = prefix + (above * power) + (value % power);
            if (!free && fixedDigit != wanted)
                return best;
            prefix += wanted * power;
        }

        return prefix;
    }

    /// <summary>The greatest such number that is at most <paramref name="ceiling"/>, or -1.</summary>
    public long Down(long ceiling)
    {
        if (mask == 0)
            return value <= ceiling ? value : -1;
        long greatest = Greatest;
        if (ceiling >= greatest)
            return greatest;
        if (ceiling < 0)
            return -1;
        long best = -1;
        long prefix = 0;
        int digit = TopDigit(greatest, out long power);
        for (; digit >= 0; digit--, power /= 10)
        {
            int wanted = (int)(ceiling / power % 10);
            int fixedDigit = (int)(value / power % 10);
            bool free = (mask >> digit & 1) != 0;
            int below = free ? wanted - 1 : fixedDigit;
            if (below < wanted && below >= 0)
                best = prefix + (below * power) + (greatest % power);
            if (!free && fixedDigit != wanted)
                return best;
            prefix += wanted * power;
        }

        return prefix;
    }

    public long Greatest
    {
        get
        {
            long sum = value;
            long nine = 9;
            for (int rest = mask; rest != 0; rest >>= 1, nine *= 10)
            {
                if ((rest & 1) != 0)
                    sum += nine;
            }

            return sum;
        }
    }

    private static int TopDigit(long greatest, out long power)
    {
        int digit = 0;
        for (power = 1; greatest >= power * 10; power *= 10)
            digit++;
        return digit;
    }
}
