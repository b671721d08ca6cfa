namespace SecondOpinion.Directory.Clinicians.Sqlite;

/// <summary>
/// The numbers that the two indexes begin with. Several columns in one number sort twice as fast, and what lies together
/// on the ground lies together in the index.
/// </summary>
internal static class ListingKeys
{
    /// <summary>How much of a name must be known to look under its spelling.</summary>
    public const int LeastLetters = 3;

    private const long Zips = 100_000;
    private const long Letters = 27;
    private const long CellCount = 1 << 23;

    /// <summary>Specialty, then ZIP area.</summary>
    public static long Place(int specialty, int zip) => (specialty * Zips) + zip;

    public static int ZipOf(long place) => (int)(place % Zips);

    /// <summary>Specialty, then the first three letters of the name, then cell. A space counts as a letter, so that short names have a place too.</summary>
    public static long Spelling(int specialty, string name, int cell) =>
        (((((((specialty * Letters) + Letter(name, 0)) * Letters) + Letter(name, 1)) * Letters) + Letter(name, 2)) * CellCount) + Math.Min(cell, CellCount - 1);

    private static long Letter(string name, int at) => at < name.Length && name[at] is >= 'a' and <= 'z' ? name[at] - 'a' + 1 : 0;
}
