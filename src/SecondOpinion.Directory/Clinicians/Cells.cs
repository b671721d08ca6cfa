using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Clinicians;

/// <summary>
/// A grid over the earth, a tenth of a degree a cell (seven miles from north to south), numbered row by row, so that the
/// cells of one row of a box lie next to each other in an index.
/// </summary>
internal static class Cells
{
    private const double PerDegree = 10;
    private const int RowLength = 4096;
    private const double MilesPerDegree = 69;

    public static int Of(GeoPoint point) => (Row(point.Latitude) * RowLength) + Column(point.Longitude);

    /// <summary>The runs of cells, one for each row, that hold every point within so many miles.</summary>
    public static IEnumerable<CellRun> Within(GeoPoint from, double miles)
    {
        var north = miles / MilesPerDegree;
        var widest = Math.Min(Math.Abs(from.Latitude) + north, 89);
        var east = Math.Min(180, miles / (MilesPerDegree * Math.Cos(double.DegreesToRadians(widest))));
        var (first, last) = (Row(from.Latitude - north), Row(from.Latitude + north));
        for (var row = first; row <= last; row++)
        {
            // The Aleutians reach over the date line, so a box may have to go round.
            var (left, right) = (from.Longitude - east, from.Longitude + east);
            yield return Run(row, left, right);
            if (left < -180)
            {
                yield return Run(row, left + 360, 180);
            }

            if (right > 180)
            {
                yield return Run(row, -180, right - 360);
            }
        }
    }

    private static CellRun Run(int row, double left, double right) => new((row * RowLength) + Column(left), (row * RowLength) + Column(right));

    private static int Row(double latitude) => (int)((Math.Clamp(latitude, -90, 90) + 90) * PerDegree);

    private static int Column(double longitude) => (int)((Math.Clamp(longitude, -180, 180) + 180) * PerDegree);
}
