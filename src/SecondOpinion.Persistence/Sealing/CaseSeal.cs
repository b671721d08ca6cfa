using System.Buffers.Binary;
using System.Security.Cryptography;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Persistence.Sealing;

/// <summary>
/// Seals a case document under the case's own key. The case id and version are sealed in as associated data, so a document
/// opens only as the case and the version it was stored for.
/// </summary>
internal static class CaseSeal
{
    public const int KeyBytes = 32;

    public static SealedBytes Close(ReadOnlySpan<byte> key, CaseId id, long version, ReadOnlySpan<byte> document)
    {
        var nonce = RandomNumberGenerator.GetBytes(AesGcm.NonceByteSizes.MaxSize);
        var tag = new byte[AesGcm.TagByteSizes.MaxSize];
        var payload = new byte[document.Length];
        using var aes = new AesGcm(key, tag.Length);
        aes.Encrypt(nonce, document, payload, tag, BoundTo(id, version));
        return new SealedBytes(nonce, tag, payload);
    }

    /// <exception cref="CryptographicException">Another key, case or version, or changed bytes.</exception>
    public static byte[] Open(ReadOnlySpan<byte> key, CaseId id, long version, SealedBytes box)
    {
        var document = new byte[box.Payload.Length];
        using var aes = new AesGcm(key, AesGcm.TagByteSizes.MaxSize);
        aes.Decrypt(box.Nonce, box.Payload, box.Tag, document, BoundTo(id, version));
        return document;
    }

    private static byte[] BoundTo(CaseId id, long version)
    {
        var bytes = new byte[16 + sizeof(long)];
        id.Value.TryWriteBytes(bytes, bigEndian: true, out _);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(16), version);
        return bytes;
    }
}
