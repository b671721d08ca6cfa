using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Persistence.Model;

namespace SecondOpinion.Persistence.Sealing;

/// <summary>The keys of the cases: one each, wrapped by Data Protection, in a database of their own. Writers hold the gate.</summary>
internal sealed class CaseKeys(IDbContextFactory<KeysContext> keys, IDataProtectionProvider protection)
{
    /// <summary>Makes and commits the key of a new case.</summary>
    public async Task<byte[]> MakeAsync(CaseId id)
    {
        var key = RandomNumberGenerator.GetBytes(CaseSeal.KeyBytes);
        await using var context = await keys.CreateDbContextAsync();
        context.CaseKeys.Add(new CaseKeyRow { CaseId = id, WrappedKey = WrapperOf(id).Protect(key) });
        await context.SaveChangesAsync();
        return key;
    }

    /// <summary>The key of a case, or null when it was shredded.</summary>
    /// <exception cref="CryptographicException">The key was wrapped under another ring, or its bytes were changed.</exception>
    public async Task<byte[]?> FindAsync(CaseId id, CancellationToken ct)
    {
        await using var context = await keys.CreateDbContextAsync(ct);
        var row = await context.CaseKeys.AsNoTracking().SingleOrDefaultAsync(k => k.CaseId == id, ct);
        return row is null ? null : WrapperOf(id).Unprotect(row.WrappedKey);
    }

    /// <summary>Which of these cases still have a key.</summary>
    public async Task<HashSet<CaseId>> WhichOpenAsync(IReadOnlyCollection<CaseId> ids, CancellationToken ct)
    {
        await using var context = await keys.CreateDbContextAsync(ct);
        return [.. await context.CaseKeys.Where(k => ids.Contains(k.CaseId)).Select(k => k.CaseId).ToListAsync(ct)];
    }

    public async Task ShredAsync(CaseId id)
    {
        await using var context = await keys.CreateDbContextAsync();
        await context.CaseKeys.Where(k => k.CaseId == id).ExecuteDeleteAsync();
    }

    /// <summary>The case id is part of the purpose, so a wrapped key moved to another row opens nothing.</summary>
    private IDataProtector WrapperOf(CaseId id) => protection.CreateProtector("SecondOpinion.CaseKey", "v1", id.ToString());
}
