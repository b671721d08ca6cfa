using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Features.Plan;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Plan;

/// <summary>A day of waiting says what to do on the day that comes, whomever the plan waits for.</summary>
public sealed class WaitingWordsTests(TimedApp app) : IClassFixture<TimedApp>
{
    public static TheoryData<AwaitedFrom> All => [.. Enum.GetValues<AwaitedFrom>()];

    private ContentLibrary Content => app.Services.GetRequiredService<ContentLibrary>();

    [Theory]
    [MemberData(nameof(All))]
    public void Each_has_words_of_its_own_in_both_languages(AwaitedFrom from)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var words = Content.WordingFor(language, ACase.Rosa().For);
            var why = StepWords.Of(new PlannedStep(NextStep.WaitToday, Day: ACase.Day0.AddDays(3)) { From = from }, ACase.Rosa(), Content, words, ACase.Day0).Why;
            Assert.Contains(language == Language.English ? "March 5" : "5 de marzo", why, StringComparison.Ordinal);

            // A visit and what a person says of a whole stage are waited for since no day.
            Assert.True(from is AwaitedFrom.VisitDay or AwaitedFrom.Stage || words[$"plan.waiting.next.{Kebab.Of(from)}"].Length > 0);
        }
    }

    [Theory]
    [InlineData(null, "Duke: to hear from them", "If you do not hear from them, call again on Monday, March 9.")]
    [InlineData(2, "Duke: call again", "Call again on Wednesday, March 4.")]
    public async Task An_office_that_was_called_stands_under_whom_we_wait_for(int? again, string who, string day)
    {
        var (duke, call) = (Guid.NewGuid(), new Contact(Guid.NewGuid(), ACase.Day0, ContactWay.Phone, null, null, again is { } days ? ACase.Day0.AddDays(days) : null));
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().AddRequest(new OpinionRequest(duke, "Duke")).LogContact(duke, call));
        var plan = await owner.ReadAsync($"/cases/{file.Id}");
        Assert.Contains(who, plan, StringComparison.Ordinal);
        Assert.Contains($"Since Monday, March 2. {day}", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void An_office_that_did_not_answer_in_time_is_called_again_with_the_day_of_the_last_word()
    {
        var duke = Guid.NewGuid();
        var file = ACase.Rosa().AddRequest(new OpinionRequest(duke, "Duke")).MoveRequest(duke, RequestStatus.Called, ACase.Day0);
        var step = CasePlan.Of(file, Content.Rules, ACase.Day0.AddDays(7)).Steps.Find(s => s.Step == NextStep.CallOfficeBack)!;
        var words = StepWords.Of(step, file, Content, Content.WordingFor(Language.English, file.For).ReadOn(ACase.Day0.AddDays(7)), ACase.Day0.AddDays(7));
        Assert.Equal(("Call Duke again", "You have written down nothing new since Monday, March 2. It is OK to call again.", "Show this office"), (words.Title, words.Why, words.Action));
    }
}
