using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;

namespace SecondOpinion.Persistence;

/// <summary>
/// What opens a link, and the id it is made under. All of it follows from one seed, so that the same form sent twice makes one
/// link, and at once shows it twice. It exists only while it is shown: keep it nowhere.
/// </summary>
public sealed class ShareSecrets
{
    private const int CodeRange = 1_000_000;

    private ShareSecrets(ReadOnlySpan<byte> seed)
    {
        // 8 bytes over a million leave no code likelier than another by more than a breath.
        Span<byte> made = stackalloc byte[16 + ShareToken.Bytes + sizeof(ulong)];
        HKDF.Expand(HashAlgorithmName.SHA256, seed, made, "SecondOpinion.Share"u8);
        Id = new Guid(made[..16]);
        Token = Base64Url.EncodeToString(made.Slice(16, ShareToken.Bytes));
        Code = (BinaryPrimitives.ReadUInt64LittleEndian(made[^sizeof(ulong)..]) % CodeRange).ToString("D6", CultureInfo.InvariantCulture);
    }

    internal Guid Id { get; }

    internal string Token { get; }

    internal string Code { get; }

    /// <summary>Secrets that nobody has seen yet.</summary>
    public static ShareSecrets New() => new(RandomNumberGenerator.GetBytes(ShareToken.Bytes));

    /// <param name="seed">32 bytes that nobody can guess.</param>
    /// <exception cref="ArgumentException">It is of another length.</exception>
    public static ShareSecrets Of(ReadOnlySpan<byte> seed) =>
        seed.Length == ShareToken.Bytes ? new(seed) : throw new ArgumentException("A seed has 32 bytes.", nameof(seed));
}
