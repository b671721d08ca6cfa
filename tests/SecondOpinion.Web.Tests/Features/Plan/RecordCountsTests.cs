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
        Assert.Equal([page[3], page[4]], asked);
        Assert.Equal([page[7], page[8]], sent);
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
        Assert.Equal(numbers[0], numbers[1] + numbers[2]);
        Assert.Equal((numbers[1], numbers[0], numbers[0]), (numbers[4], numbers[6], numbers[8]));
        var others = Others().Matches(page).Sum(match => Numbers(match)[0]);
        Assert.Equal(numbers[0] + others, page.Split("<li class=\"record\"").Length - 1);
        Assert.DoesNotContain("To gather:", await owner.ReadAsync(CaseLinks.Plan(file.Id)), StringComparison.Ordinal);
        Assert.Contains(line.Value, await owner.ReadAsync(CaseLinks.Print(file.Id, "records")), StringComparison.Ordinal);
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

    [GeneratedRegex(@"To gather: (?<all>\d+)\. Of these, (?<toask>\d+) to ask for and (?<own>\d+) to get ready at home\. Asked for: (?<asked>\d+) of (?<ask>\d+)\. Here: (?<here>\d+) of (?<ofhere>\d+)\. Sent: (?<sent>\d+) of (?<ofsent>\d+)\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OnRecords();

    [GeneratedRegex(@"(?<asked>\d+) of (?<ask>\d+) asked for", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AskedOnPlan();

    [GeneratedRegex(@"(?<sent>\d+) of (?<all>\d+) sent", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SentOnPlan();

    [GeneratedRegex(@"records \((?<all>\d+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ListedOnPlan();

    [GeneratedRegex(@"(Optional: (?<more>\d+) more|Not needed: (?<more>\d+))\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Others();
}
