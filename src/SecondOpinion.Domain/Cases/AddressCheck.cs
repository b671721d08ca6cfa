using System.Security.Cryptography;

namespace SecondOpinion.Domain.Cases;

/// <summary>A code that was sent to an address, to be typed by whoever reads its mail. Only a salted hash of it is kept.</summary>
/// <param name="Hash">The hash, as base64.</param>
/// <param name="Salt">Random bytes, as base64.</param>
/// <param name="SentAt">When the code went out.</param>
/// <param name="Tries">How many wrong codes were typed.</param>
public sealed record AddressCheck(string Hash, string Salt, DateTimeOffset SentAt, int Tries)
{
    public const int Digits = 6;
    public const int MostTries = 5;

    private const int Rounds = 50_000;
    private const int Bytes = 32;

    public static TimeSpan Lasts { get; } = TimeSpan.FromMinutes(30);

    /// <param name="code">The code.</param>
    /// <param name="salt">Random bytes of this check alone.</param>
    /// <param name="now">When it goes out.</param>
    public static AddressCheck Of(string code, byte[] salt, DateTimeOffset now) => new(HashOf(code, salt), Convert.ToBase64String(salt), now, 0);

    /// <summary>It is too old, or too many wrong codes were typed: only a new one helps.</summary>
    public bool IsOver(DateTimeOffset now) => Tries >= MostTries || now >= SentAt + Lasts;

    /// <summary>Whether this is the code, with or without spaces in it.</summary>
    public bool Fits(string typed) => CryptographicOperations.FixedTimeEquals(
        Convert.FromBase64String(Hash),
        Convert.FromBase64String(HashOf(string.Concat(typed.Where(char.IsAsciiDigit)), Convert.FromBase64String(Salt))));

    private static string HashOf(string code, byte[] salt) =>
        Convert.ToBase64String(Rfc2898DeriveBytes.Pbkdf2(code, salt, Rounds, HashAlgorithmName.SHA256, Bytes));
}
