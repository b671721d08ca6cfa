using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SecondOpinion.Persistence;

/// <summary>The secret of a link: 32 random bytes as base64url. Only its hash is ever stored.</summary>
internal static class ShareToken
{
    public const int Bytes = 32;
    public const int Length = 43;

    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
