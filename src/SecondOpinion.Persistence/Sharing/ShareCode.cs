using System.Security.Cryptography;
using System.Text;

namespace SecondOpinion.Persistence;

/// <summary>
/// The code that a link to help asks for: six digits, told by phone. So few are guessed from a stolen file whatever the hash;
/// the slow hash buys time, and the counted tries are what stops a guess at the door.
/// </summary>
internal static class ShareCode
{
    public const int Length = 6;

    /// <summary>Wrong codes in the life of a link; the last one stops it.</summary>
    public const int MostTries = 5;

    private const int Rounds = 600_000;
    private const int SaltBytes = 16;
    private const int HashBytes = 32;

    public static byte[] MakeSalt() => RandomNumberGenerator.GetBytes(SaltBytes);

    /// <summary>Takes about a fifth of a second, on purpose.</summary>
    public static byte[] HashOf(string code, byte[] salt) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(code), salt, Rounds, HashAlgorithmName.SHA256, HashBytes);

    /// <summary>The six digits of what was typed, spaces and hyphens left out, or null when it is no code at all.</summary>
    public static string? Read(string typed)
    {
        var digits = typed.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        return digits.Length == Length && digits.All(char.IsAsciiDigit) ? digits : null;
    }
}
