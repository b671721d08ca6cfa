using System.Globalization;
using System.Text.RegularExpressions;
using SecondOpinion.Domain.Cases;
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
        Assert.Equal([page[1], page[2]], asked);
        Assert.Equal([page[3], page[0]], sent);
        Assert.Equal([page[0]], listed);
    }

    private static int[] Numbers(Match match)
    {
        Assert.True(match.Success);
        return [.. match.Groups.Values.Skip(1).Select(group => int.Parse(group.Value, CultureInfo.InvariantCulture))];
    }

    [GeneratedRegex(@"To gather: (?<all>\d+)\. Asked for: (?<asked>\d+) of (?<ask>\d+)\. Here: \d+\. Sent: (?<sent>\d+)\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OnRecords();

    [GeneratedRegex(@"(?<asked>\d+) of (?<ask>\d+) asked for", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AskedOnPlan();

    [GeneratedRegex(@"(?<sent>\d+) of (?<all>\d+) sent", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SentOnPlan();

    [GeneratedRegex(@"records \((?<all>\d+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ListedOnPlan();
}
