using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SecondOpinion.Directory.Filling;

/// <summary>The file of ZIP codes and cities: a first line with a hash of the rest, then a line for each ZIP code.</summary>
internal sealed class PlacesFile(string path)
{
    private const string Heading = "places ";

    // Raised when the same file would be laid down in another way, so that databases fill again.
    private const string Shape = "1";

    /// <summary>What a database filled from this file is marked with. Reads one line.</summary>
    /// <exception cref="DirectoryStartException">The file is missing or is none of ours.</exception>
    public string Mark
    {
        get
        {
            try
            {
                return $"{Shape}:{HashIn(File.ReadLines(path).FirstOrDefault())}";
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                throw new DirectoryStartException($"The file of ZIP codes {path} cannot be read; build the app again.", problem);
            }
        }
    }

    /// <summary>Every line, once the whole is known to be what the hash names.</summary>
    /// <exception cref="DirectoryStartException">The file is cut short, changed, or not laid out as it should be.</exception>
    public IReadOnlyList<PlaceLine> Read()
    {
        var bytes = File.ReadAllBytes(path).AsSpan();
        var end = bytes.IndexOf((byte)'\n') + 1;
        var body = bytes[end..];
        if (!string.Equals(Convert.ToHexStringLower(SHA256.HashData(body)), HashIn(Encoding.UTF8.GetString(bytes[..end])), StringComparison.Ordinal))
        {
            throw Damaged();
        }

        return [.. Encoding.UTF8.GetString(body).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
    }

    private PlaceLine Parse(string line)
    {
        var fields = line.Split('\t');
        return fields is [var zip, var latitude, var longitude, var city, var state]
            && int.TryParse(zip, NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
            && double.TryParse(latitude, NumberStyles.Float, CultureInfo.InvariantCulture, out var north)
            && double.TryParse(longitude, NumberStyles.Float, CultureInfo.InvariantCulture, out var east)
                ? new(digits, new(north, east), city, state)
                : throw Damaged();
    }

    private string HashIn(string? line) =>
        line?.StartsWith(Heading, StringComparison.Ordinal) == true ? line[Heading.Length..].Trim() : throw Damaged();

    private DirectoryStartException Damaged() => new($"The file of ZIP codes {path} is damaged; build the app again.");
}
