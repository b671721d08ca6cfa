using System.Globalization;
using System.Text.RegularExpressions;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Plan;

/// <summary>The plan and the page of records count by one rule, the ledger's.</summary>
public sealed partial class RecordCountsTests(TimedApp app) : IClassFixture<TimedApp>
{
    public static TheoryData<string, RecordStatus> Marks => new()
    {
        { "rec-slides", RecordStatus.ToAsk },
        { "rec-slides", RecordStatus.Asked },
        { "rec-slides", RecordStatus.GotIt },
        { "rec-slides", RecordStatus.Sent },
        { "rec-slides", RecordStatus.NotNeeded },

        // Kept at home, and one that is only offered until it is wanted.
        { "rec-meds", RecordStatus.GotIt },
        { "rec-family-genetic", RecordStatus.Asked },
    };

    [Theory]
    [MemberData(nameof(Marks))]
    public async Task The_plan_and_the_page_of_records_say_the_same(string record, RecordStatus status)
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().Marked(record, status));
        var plan = await owner.ReadAsync(CaseLinks.Plan(file.Id));
        var page = Numbers(OnRecords().Match(await owner.ReadAsync(CaseLinks.Records(file.Id))));
        var (asked, sent, listed) = (Numbers(AskedOnPlan().Match(plan)), Numbers(SentOnPlan().Match(plan)), Numbers(ListedOnPlan().Match(plan)));
        Assert.Equal([page[2], page[1]], asked);
        Assert.Equal([page[5], page[0]], sent);
        Assert.Equal([page[0]], listed);
    }

    [Theory]
    [MemberData(nameof(Marks))]
    public async Task The_numbers_add_up_to_the_rows_of_the_list_and_stand_on_paper_too(string record, RecordStatus status)
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().Marked(record, status));
        var page = await owner.ReadAsync($"{CaseLinks.Records(file.Id)}?shown=9999");
        var line = OnRecords().Match(page);
        var numbers = Numbers(line);
        Assert.Equal(numbers[0], numbers[1] + numbers[3]);
        var others = Others().Matches(page).Sum(match => Numbers(match)[0]);
        Assert.Equal(numbers[0] + others, page.Split("<li class=\"record\"").Length - 1);
        Assert.DoesNotContain("To gather:", await owner.ReadAsync(CaseLinks.Plan(file.Id)), StringComparison.Ordinal);
        var paper = await owner.ReadAsync(CaseLinks.Print(file.Id, "records"));
        Assert.All(BetweenLines().Split(line.Value), part => Assert.Contains(part, paper, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_record_that_was_wanted_and_then_not_needed_is_counted_where_its_row_says_so()
    {
        var offered = PlanOf(ACase.Rosa()).Records.Other;
        var page = await PageAsync(ACase.Rosa().TrackRecord(offered[0], item => item with { IsWanted = true }).Marked(offered[0], RecordStatus.NotNeeded));
        Assert.Contains($"Optional: {offered.Count - 1} more. Not needed: 1.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_to_gather_no_numbers_of_nothing_are_shown()
    {
        var file = ACase.Rosa();
        var none = PlanOf(file).Records.Needed.Aggregate(file, (f, id) => f.Marked(id, RecordStatus.NotNeeded));
        var page = await PageAsync(none);
        Assert.DoesNotContain("To gather:", page, StringComparison.Ordinal);
        Assert.Contains("Not needed:", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_only_what_is_at_home_nothing_is_said_to_be_asked_for()
    {
        var file = ACase.Rosa();
        var ledger = PlanOf(file).Ledger;
        var (stored, owner) = await app.OwnedAsync(ledger.ToBeAsked.Aggregate(file, (f, id) => f.Marked(id, RecordStatus.NotNeeded)));
        foreach (var page in new[] { CaseLinks.Records(stored.Id), CaseLinks.Print(stored.Id, "records") })
        {
            var shown = await owner.ReadAsync(page);
            Assert.Contains($"To get ready at home: {ledger.Wanted.Count - ledger.ToBeAsked.Count()}.", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("To ask for: ", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("Asked for so far", shown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_record_with_a_part_missing_is_counted_by_itself()
    {
        var page = await PageAsync(ACase.Rosa().TrackRecord("rec-slides", item => item.Receive(ACase.Day0, "Page 2")));
        Assert.Contains("Here: 0. Sent: 0.", page, StringComparison.Ordinal);
        Assert.Contains("Here with a part missing: 1.", page, StringComparison.Ordinal);
    }

    private static CasePlan PlanOf(CaseFile file) => CasePlan.Of(file, ContentLibrary.Load().Rules, ACase.Day0);

    private async Task<string> PageAsync(CaseFile of)
    {
        var (file, owner) = await app.OwnedAsync(of);
        return await owner.ReadAsync(CaseLinks.Records(file.Id));
    }

    private static int[] Numbers(Match match)
    {
        Assert.True(match.Success);
        return [.. match.Groups.Values.Skip(1).Select(group => int.Parse(group.Value, CultureInfo.InvariantCulture))];
    }

    [GeneratedRegex(@"To gather: (?<all>\d+)\.</li>\s*<li>To ask for: (?<toask>\d+)\. Asked for so far: (?<asked>\d+)\.</li>\s*<li>To get ready at home: (?<own>\d+)\.</li>\s*<li>Here: (?<here>\d+)\. Sent: (?<sent>\d+)\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OnRecords();

    [GeneratedRegex(@"</li>\s*<li>", RegexOptions.None, 1000)]
    private static partial Regex BetweenLines();

    [GeneratedRegex(@"(?<asked>\d+) of (?<ask>\d+) asked for", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AskedOnPlan();

    [GeneratedRegex(@"(?<sent>\d+) of (?<all>\d+) sent", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SentOnPlan();

    [GeneratedRegex(@"records \((?<all>\d+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ListedOnPlan();

    [GeneratedRegex(@"(Optional: (?<more>\d+) more|Not needed: (?<more>\d+))\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Others();
}
