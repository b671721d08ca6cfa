using SecondOpinion.TestKit;

namespace SecondOpinion.Benchmarks;

/// <summary>The pages to measure, and the cookie that opens them: a plan that has just been made.</summary>
/// <param name="Cookie">Name and value of the owner's cookie.</param>
/// <param name="All">Name, address and whether the page must do without Blazor's script.</param>
public sealed record SamplePages(string Cookie, IReadOnlyList<(string Name, Uri Address, bool IsPlain)> All)
{
    private const string Rosa = "rosa";
    private static readonly string[] Tracked = ["questions", "records", "insurance", "requests", "timeline", "activity", "start-day", "share"];

    /// <param name="ours">Started here, once the case is in its folder.</param>
    public static async Task<SamplePages> OpenAsync(PublishedApp ours)
    {
        var seeds = await Seeds.SowAsync(ours.Data, [new(Rosa, ACase.Rosa(DateOnly.FromDateTime(DateTime.Today)))]);
        await ours.StartAsync();
        var plan = $"/cases/{seeds[Rosa]}";
        return new(
            $"owner={seeds.OwnerCookie}",
            [
                ("landing", ours.Address, false),
                ("wizard", new Uri(ours.Address, $"{plan}/wizard/told"), false),
                ("plan", new Uri(ours.Address, plan), false),
                .. Tracked.Select(name => (name, new Uri(ours.Address, $"{plan}/{name}"), false)),
                ("print", new Uri(ours.Address, $"{plan}/print/visit"), true),
            ]);
    }
}
