using System.Security.Cryptography;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Persistence.Sealing;
using Xunit;

namespace SecondOpinion.Persistence.Tests.Sealing;

public sealed class CaseSealTests
{
    private readonly byte[] key = RandomNumberGenerator.GetBytes(CaseSeal.KeyBytes);
    private readonly CaseId id = CaseId.New();

    [Fact]
    public void The_same_key_case_and_version_open_what_was_sealed() =>
        Assert.Equal("text"u8.ToArray(), CaseSeal.Open(key, id, 3, Sealed()));

    [Fact]
    public void Another_key_opens_nothing() =>
        Assert.ThrowsAny<CryptographicException>(() => CaseSeal.Open(RandomNumberGenerator.GetBytes(CaseSeal.KeyBytes), id, 3, Sealed()));

    [Fact]
    public void Another_case_or_version_opens_nothing()
    {
        var box = Sealed();

        Assert.ThrowsAny<CryptographicException>(() => CaseSeal.Open(key, CaseId.New(), 3, box));
        Assert.ThrowsAny<CryptographicException>(() => CaseSeal.Open(key, id, 2, box));
    }

    [Fact]
    public void One_changed_bit_opens_nothing()
    {
        var box = Sealed();
        box.Payload[0] ^= 1;

        Assert.ThrowsAny<CryptographicException>(() => CaseSeal.Open(key, id, 3, box));
    }

    [Fact]
    public void The_same_text_never_looks_the_same_twice()
    {
        Assert.NotEqual(Sealed().Nonce, Sealed().Nonce);
        Assert.NotEqual(Sealed().Payload, Sealed().Payload);
    }

    private SealedBytes Sealed() => CaseSeal.Close(key, id, 3, "text"u8);
}
