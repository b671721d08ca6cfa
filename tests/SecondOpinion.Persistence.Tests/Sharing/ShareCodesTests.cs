using System.Globalization;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence.Tests.Sqlite;
using SecondOpinion.TestKit;
using Xunit;

namespace SecondOpinion.Persistence.Tests.Sharing;

/// <summary>The code that a link to help asks for.</summary>
public sealed class ShareCodesTests : IAsyncLifetime
{
    private TestStorage storage = null!;
    private CaseId id;
    private Actor.Owner owner = null!;

    public async ValueTask InitializeAsync()
    {
        storage = await TestStorage.StartAsync();
        (id, owner) = await storage.CaseWithAsync(file => CaseFiles.Full(file.Id));
    }

    public async ValueTask DisposeAsync() => await storage.DisposeAsync();

    [Fact]
    public async Task A_link_to_help_opens_by_its_token_and_its_code_and_the_owner_sees_the_opening()
    {
        var made = await MakeAsync();
        Assert.Matches("^[0-9]{6}$", made.Code);

        Assert.Equal(new ShareRedemption.AsksForCode(made.Link.Id), await storage.Links.RedeemAsync(made.Token, CancellationToken.None));
        Assert.Empty(await OpeningsAsync());
        Assert.Equal(new ShareCodeTrial.Opened(made.Link), await TryAsync(made, made.Code!));
        Assert.Equal(new ShareCodeTrial.Opened(made.Link), await TryAsync(made, $" {made.Code![..3]} {made.Code[3..]} "));
        Assert.Equal(2, (await OpeningsAsync()).Count);
    }

    [Fact]
    public async Task A_code_is_stored_only_as_a_hash_with_a_salt_of_its_own()
    {
        var (first, second) = (await MakeAsync(), await MakeAsync());

        Assert.Equal("32 16 0 32 16 0", Sql.One(storage.Folder, "cases.db", "SELECT group_concat(length(code_hash) || ' ' || length(code_salt) || ' ' || code_tries, ' ') FROM share_links"));
        Assert.Equal(2L, Sql.One(storage.Folder, "cases.db", "SELECT count(DISTINCT code_salt) FROM share_links"));
        foreach (var made in (ShareLinkMaking.Made[])[first, second])
        {
            Assert.DoesNotContain(made.Code!, made.ToString().Replace(made.Link.Id.ToString(), "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Equal(0L, Sql.One(storage.Folder, "cases.db", $"SELECT count(*) FROM share_links WHERE instr(code_hash, CAST('{made.Code}' AS BLOB)) + instr(token_hash, CAST('{made.Code}' AS BLOB)) > 0"));
        }
    }

    [Fact]
    public async Task The_fifth_wrong_code_stops_the_link_also_where_it_is_open()
    {
        var made = await MakeAsync();
        var helper = new Actor.LinkHolder(made.Link.Id);
        await TryAsync(made, made.Code!);
        Assert.IsType<CaseOpening.Opened>(await storage.Cases.OpenAsync(id, helper, CancellationToken.None));

        for (var left = 4; left > 0; left--)
        {
            Assert.Equal(new ShareCodeTrial.Wrong(left), await TryAsync(made, Wrong(made)));
        }

        Assert.Equal(new ShareCodeTrial.Stopped(), await TryAsync(made, Wrong(made)));

        Assert.Equal(new ShareCodeTrial.Refused(), await TryAsync(made, made.Code!));
        Assert.Equal(new ShareRedemption.Refused(), await storage.Links.RedeemAsync(made.Token, CancellationToken.None));
        Assert.Equal(new CaseOpening.Refused(Refusal.LinkRevoked), await storage.Cases.OpenAsync(id, helper, CancellationToken.None));
        var history = Assert.IsType<CaseHistoryReading.Read>(await storage.History.ReadAsync(id, owner, 1, CancellationToken.None));
        Assert.Equal((CaseVerb.LockShareLink, made.Link.CreatedAt), (history.Deeds[0].Verb, history.Deeds[0].LinkMadeAt));
    }

    [Fact]
    public async Task A_right_code_costs_no_try_and_gives_no_spent_one_back()
    {
        var made = await MakeAsync();
        for (var time = 0; time < 4; time++)
        {
            await TryAsync(made, Wrong(made));
        }

        Assert.IsType<ShareCodeTrial.Opened>(await TryAsync(made, made.Code!));
        Assert.IsType<ShareCodeTrial.Opened>(await TryAsync(made, made.Code!));
        Assert.Equal(new ShareCodeTrial.Stopped(), await TryAsync(made, Wrong(made)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("1234567")]
    [InlineData("12345a")]
    [InlineData("１２３４５６")]
    public async Task What_is_no_code_at_all_costs_no_try(string typed)
    {
        var made = await MakeAsync();
        Assert.Equal(new ShareCodeTrial.NoCode(), await TryAsync(made, typed));
        Assert.Equal(0L, Sql.One(storage.Folder, "cases.db", "SELECT code_tries FROM share_links"));
    }

    [Fact]
    public async Task Guesses_at_the_same_moment_get_no_more_tries()
    {
        var made = await MakeAsync();

        var trials = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => TryAsync(made, Wrong(made)))));

        Assert.Equal(5, trials.Count(trial => trial is not ShareCodeTrial.Refused));
        var history = Assert.IsType<CaseHistoryReading.Read>(await storage.History.ReadAsync(id, owner, 1, CancellationToken.None));
        Assert.Single(history.Deeds, deed => deed.Verb == CaseVerb.LockShareLink);
        Assert.Equal(5L, Sql.One(storage.Folder, "cases.db", "SELECT code_tries FROM share_links"));
        Assert.Equal(new ShareCodeTrial.Refused(), await TryAsync(made, made.Code!));
    }

    [Fact]
    public async Task A_right_code_at_the_same_moment_as_the_fourth_wrong_one_stands_and_the_link_stays()
    {
        var made = await MakeAsync();
        for (var time = 0; time < 3; time++)
        {
            await TryAsync(made, Wrong(made));
        }

        string[] typed = [made.Code!, Wrong(made), made.Code!, made.Code!, made.Code!];
        var trials = await Task.WhenAll(typed.Select(code => Task.Run(() => TryAsync(made, code))));

        Assert.Equal(4, trials.Count(trial => trial is ShareCodeTrial.Opened));
        Assert.Equal(new ShareCodeTrial.Wrong(1), trials[1]);
        Assert.Equal(4L, Sql.One(storage.Folder, "cases.db", "SELECT code_tries FROM share_links"));
        Assert.IsType<CaseOpening.Opened>(await storage.Cases.OpenAsync(id, new Actor.LinkHolder(made.Link.Id), CancellationToken.None));
    }

    [Fact]
    public async Task A_link_that_ended_or_was_stopped_takes_no_code()
    {
        var (stopped, ended) = (await MakeAsync(), await MakeAsync());
        await storage.Links.RevokeAsync(id, owner, stopped.Link.Id, CancellationToken.None);
        Assert.Equal(new ShareCodeTrial.Refused(), await TryAsync(stopped, stopped.Code!));
        storage.Time.Advance(TimeSpan.FromDays(7));
        Assert.Equal(new ShareCodeTrial.Refused(), await TryAsync(ended, ended.Code!));
    }

    [Fact]
    public async Task A_link_to_see_only_asks_for_no_code_and_one_to_help_without_a_code_opens_nothing()
    {
        var seeing = await MakeAsync(ShareLevel.SeeOnly);
        Assert.Null(seeing.Code);
        Assert.Equal(new ShareCodeTrial.Refused(), await TryAsync(seeing, "123456"));

        var helping = await MakeAsync();
        Sql.One(storage.Folder, "cases.db", "UPDATE share_links SET code_hash = NULL, code_salt = NULL");
        Assert.Equal(new ShareRedemption.Refused(), await storage.Links.RedeemAsync(helping.Token, CancellationToken.None));
        Assert.Equal(new ShareCodeTrial.Refused(), await TryAsync(helping, helping.Code!));
    }

    private static string Wrong(ShareLinkMaking.Made made) =>
        ((int.Parse(made.Code!, CultureInfo.InvariantCulture) + 1) % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);

    private async Task<ShareLinkMaking.Made> MakeAsync(ShareLevel level = ShareLevel.HelpWithTasks) =>
        Assert.IsType<ShareLinkMaking.Made>(await storage.Links.MakeAsync(id, owner, level, SharedExtras.None, 7, CancellationToken.None));

    private Task<ShareCodeTrial> TryAsync(ShareLinkMaking.Made made, string typed) => storage.Codes.TryAsync(made.Link.Id, typed, CancellationToken.None);

    private async Task<IReadOnlyList<DateTimeOffset>> OpeningsAsync() =>
        Assert.Single(Assert.IsType<ShareLinkListing.Listed>(await storage.Links.ListAsync(id, owner, CancellationToken.None)).Links).Openings;
}
