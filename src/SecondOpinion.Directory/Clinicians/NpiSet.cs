using System.Collections;

namespace SecondOpinion.Directory.Clinicians;

/// <summary>A set of NPIs, one bit each: 25 MB however many there are. The check digit tells nothing, so nine digits are kept.</summary>
internal sealed class NpiSet
{
    private const long First = 100_000_000;

    private readonly BitArray bits = new(200_000_000);

    /// <summary>True when it was not in the set before.</summary>
    public bool Add(long npi)
    {
        var at = IndexOf(npi);
        if (bits[at])
        {
            return false;
        }

        bits[at] = true;
        return true;
    }

    public bool Contains(long npi) => bits[IndexOf(npi)];

    private static int IndexOf(long npi) => (int)((npi / 10) - First);
}
