namespace Geopolitics.Exports.Panel;

/// <summary>How many facts hold certainly, possibly, and of how many it is unknown.</summary>
internal struct CertaintyCounts
{
    public int Certainly { get; private set; }

    public int Possibly { get; private set; }

    public int Unknown { get; private set; }

    public void Add(Certainty certainty)
    {
        switch (certainty)
        {
            case Certainty.Certainly:
                Certainly++;
                break;

            case Certainty.Possibly:
                Possibly++;
                break;

            case Certainty.Unknown:
                Unknown++;
                break;
        }
    }
}
