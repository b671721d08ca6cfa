using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Printing;

public sealed class CallSheetTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Bill = "q-co-06";
    private const string InTheScript = "Will I get a bill for the slide or scan review?";
    private const string OnTheList = "Will I get a bill for the second look at my slides or scans?";

    [Fact]
    public async Task What_the_script_asks_already_stands_once_on_a_call_sheet()
    {
        var page = await SheetAsync(Asking());
        Assert.Contains(InTheScript, page, StringComparison.Ordinal);
        Assert.DoesNotContain(OnTheList, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_in_the_words_of_the_person_stays_beside_it()
    {
        var file = Asking();
        var page = await SheetAsync(file with { Questions = file.Questions!.Reword(Bill, "Who pays the lab?") });
        Assert.Contains(InTheScript, page, StringComparison.Ordinal);
        Assert.Contains("Who pays the lab?", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_that_the_person_changed_takes_no_question_off() => Assert.Contains(
        OnTheList,
        await SheetAsync(Asking().Track(tracking => tracking.ChangeLetters(letters => letters.Write("script-B", "Can I come in?")))),
        StringComparison.Ordinal);

    private static CaseFile Asking() => ACase.Rosa() with { Questions = QuestionList.Empty.Ask(Bill, QuestionPlace.Office) };

    private async Task<string> SheetAsync(CaseFile file)
    {
        var (stored, owner) = await app.OwnedAsync(file);
        return WebUtility.HtmlDecode(await owner.ReadAsync(CaseLinks.Print(stored.Id, "office")));
    }
}
