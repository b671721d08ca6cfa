using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Features.Plan;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Plan;

/// <summary>The button of every step leads to the thing that the step names.</summary>
public sealed class NextStepLinksTests(TimedApp app) : IClassFixture<TimedApp>
{
    private const string Slides = "rec-slides";
    private const string Labs = "rec-labs";
    private static readonly Guid Duke = Guid.NewGuid();

    private ContentLibrary Content => app.Services.GetRequiredService<ContentLibrary>();

    public static TheoryData<NextStep> Steps => [.. Enum.GetValues<NextStep>()];

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task The_page_behind_a_step_has_what_the_step_names(NextStep step)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var words = Content.WordingFor(language, ACase.Rosa().For);
            var (planned, thing) = About(step, words);
            var (file, owner) = await app.OwnedAsync(Full(step));
            var link = NextStepLinks.Of(planned, file, CasePlan.Of(file, Content.Rules, ACase.Day0)).Split('#');
            var page = WebUtility.HtmlDecode(await owner.ReadAsync(link[0], language));
            Assert.Contains(thing, page, StringComparison.Ordinal);
            Assert.All(link[1..], anchor => Assert.Contains($"id=\"{anchor}\"", page, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(NextStep.CallForRecordsToday)]
    [InlineData(NextStep.CallAboutRecord)]
    [InlineData(NextStep.CallAboutMissing)]
    [InlineData(NextStep.CallIfTheyHaveIt)]
    public void A_step_about_one_record_leads_to_the_page_of_that_record(NextStep step)
    {
        var plan = CasePlan.Of(Full(step), Content.Rules, ACase.Day0);
        Assert.All(plan.Records.Needed, (record, index) =>
            Assert.EndsWith($"/records/{index + 1}", NextStepLinks.Of(new PlannedStep(step, Record: record), Full(step), plan), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_step_about_several_records_leads_to_the_first_of_them()
    {
        var plan = CasePlan.Of(ACase.Rosa(), Content.Rules, ACase.Day0);
        var last = plan.Records.Needed[^1];
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().MarkRecord(last, RecordStatus.GotIt, ACase.Day0));
        var link = NextStepLinks.Of(new PlannedStep(NextStep.SendRecords), file, CasePlan.Of(file, Content.Rules, ACase.Day0)).Split('#');
        Assert.Equal($"r{plan.Records.Needed.Count}", link[1]);
        Assert.Contains($"id=\"{link[1]}\"", await owner.ReadAsync(link[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_of_the_list_that_was_not_asked_is_one_press_away()
    {
        var place = new ShortlistEntry(Guid.NewGuid(), null, "Mercy Clinic", null);
        var (file, owner) = await app.OwnedAsync(ACase.Rosa() with { Shortlist = Shortlist.Empty.Add(place) });
        var link = NextStepLinks.Of(new PlannedStep(NextStep.CallOffice), file, CasePlan.Of(file, Content.Rules, ACase.Day0)).Split('#');
        var page = await owner.ReadAsync(link[0]);
        Assert.Contains(place.Name, page[page.IndexOf($"id=\"{link[1]}\"", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    // What the step is about, and the words by which its page shows it.
    private (PlannedStep Step, string Thing) About(NextStep step, Wording words) => step switch
    {
        NextStep.CallOffice or NextStep.CallOfficeBack or NextStep.AskForReport or NextStep.SaveOpinion or NextStep.SetVisitDate => (new(step, Duke), "Duke"),
        NextStep.WriteAnswers => (new(step, Duke), words["visit.answers.title"]),
        NextStep.GoToVisit or NextStep.SayHowItWent or NextStep.PrepareVisit or NextStep.PrintTwoCopies => (new(step, Duke), "Room 4"),
        NextStep.CallForRecordsToday or NextStep.CallAboutRecord or NextStep.CallAboutMissing or NextStep.CallIfTheyHaveIt or NextStep.SendRecords =>
            (new(step, Record: Slides), Content.Records.NameOf(Slides, words.Language, ACase.Rosa().For)),
        NextStep.SendLegalLetter => (new(step, Record: Labs), Content.Records.NameOf(Labs, Language.English, ACase.Rosa().For)),
        NextStep.CallAboutStartDate or NextStep.CallHowLongToWait or NextStep.TellDoctor => (new(step), words.Say(Content.Scripts["A"].Title)),
        NextStep.CheckInsurance => (new(step), words["insurance.call.title"]),
        NextStep.CallPlanBack => (new(step), "A 100"),
        NextStep.AskForApproval => (new(step), words["insurance.approval.title"]),
        NextStep.FinishQuestions => (new(step), words["wizard.later.go-on"]),
        NextStep.SayIfTreatmentStarted => (new(step), "name=\"start-month\""),
        NextStep.ChooseWhoToSee => (new(step), words["specialists.title"]),
        NextStep.AskForRecords => (new(step), words["records.title"]),
        NextStep.CompareOpinions => (new(step), words.Say(Content.Stages[PlanStage.Compared].TitleFor(VisitType.InPerson))),
        NextStep.Decide => (new(step), words.Say(Content.Stages[PlanStage.Decided].TitleFor(VisitType.InPerson))),
        NextStep.WaitToday => (new(step), words["timeline.title"]),
        NextStep.AllDone => (new(step), words["questions.title"]),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "Say what its page has to show."),
    };

    private static CaseFile Full(NextStep step)
    {
        var visit = new Visit(ACase.Day0, null, "Room 4", null) { Ride = VisitTask.ToDo };
        var call = new InsuranceCall(Guid.NewGuid(), ACase.Day0, "Pat", "A 100");
        return ACase.Rosa()
            .AddRequest(new OpinionRequest(Duke, "Duke").Book(step is NextStep.CallOffice ? null : visit, ACase.Day0))
            .TrackRecord(Slides, item => item.MoveTo(step is NextStep.SendRecords ? RecordStatus.GotIt : RecordStatus.Asked, ACase.Day0.AddDays(-31)))
            .TrackRecord(Labs, item => step is NextStep.SendLegalLetter ? item.MoveTo(RecordStatus.Asked, ACase.Day0.AddDays(-31)) : item)
            .Track(tracking => tracking.ChangeInsurance(insurance => (insurance with { Kind = InsuranceKind.OriginalMedicare }).Log(call)));
    }
}
