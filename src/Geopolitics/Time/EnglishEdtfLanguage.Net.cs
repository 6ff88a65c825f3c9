namespace Geopolitics;

/// <summary>English.</summary>
internal sealed class EnglishEdtfLanguage : EdtfLanguage
{
    public override string Describe(Edtf value) => value.ToString();
}
