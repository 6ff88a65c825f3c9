namespace Geopolitics;

/// <summary>The forms that an EDTF expression can have.</summary>
#if !GEOPOLITICS_GENERATOR
public
#endif
enum EdtfKind
{
    /// <summary>A span from a start to an end, each a date, open or unknown: <c>2004/2008</c>, <c>2016-09-03/..</c>, <c>/2013</c>.</summary>
    Interval,

    /// <summary>One date, however vague: <c>2008-09-29</c>, <c>198X</c>, <c>2018-22</c>.</summary>
    Date,

    /// <summary>One of several dates, it is not known which: <c>[1667,1670..1672]</c>, <c>[..2013]</c>.</summary>
    OneOf,

    /// <summary>All of several dates: <c>{1960,1961-12}</c>.</summary>
    AllOf,
}
