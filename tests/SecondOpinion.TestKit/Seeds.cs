using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.TestKit;

/// <summary>Cases that stand in the app's folder before it starts, all of one owner, and the cookie that owner would have.</summary>
public sealed class Seeds
{
    private readonly Dictionary<string, CaseId> ids = new(StringComparer.Ordinal);

    private Seeds(string cookie) => OwnerCookie = cookie;

    public string OwnerCookie { get; }

    public CaseId this[string name] => ids[name];

    public static async Task<Seeds> SowAsync(string folder, IEnumerable<KeyValuePair<string, CaseFile>> cases)
    {
        await using var storage = TestStorage.Over(folder);
        await storage.Database.PrepareAsync(CancellationToken.None);
        var owner = OwnerId.New();
        var until = DateTimeOffset.UtcNow.AddDays(30).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var seal = storage.Built.GetRequiredService<IDataProtectionProvider>().CreateProtector("SecondOpinion.Cookie", "owner");
        var seeds = new Seeds(seal.Protect($"{until}|{owner.Value:N}"));
        foreach (var (name, file) in cases)
        {
            var id = await storage.Cases.StartAsync(owner, CancellationToken.None);
            await storage.Cases.ChangeAsync(id, new Actor.Owner(owner), CaseVerb.MakePlan, _ => file with { Id = id }, CancellationToken.None);
            seeds.ids[name] = id;
        }

        return seeds;
    }
}
