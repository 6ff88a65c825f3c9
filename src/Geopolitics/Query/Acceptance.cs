namespace Geopolitics;

/// <summary>Which answers to vague questions a query takes.</summary>
internal enum Acceptance
{
    Possible,
    Certain,
    Unknown,
}
