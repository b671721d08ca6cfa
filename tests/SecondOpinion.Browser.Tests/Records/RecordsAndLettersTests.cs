using Microsoft.Playwright;
using SecondOpinion.Browser.Tests.Languages;
using SecondOpinion.Browser.Tests.Print;
using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Records;

/// <summary>The ledger of records and the letters, in every state, on a phone, with and without script, and on paper.</summary>
public sealed class RecordsAndLettersTests(BrowserRig rig) : BrowserTest(rig)
{
    private static readonly string[] RecordPages = ["records?shown=40", "records/1", "records/3", "records/4"];

    [Theory]
    [InlineData("ledger-new")]
    [InlineData("ledger-late")]
    [InlineData("ledger-waits")]
    [InlineData("ledger-full")]
    public async Task Records_are_readable_in_every_state_in_both_languages(string name)
    {
        foreach (var (screen, language) in new[] { (Screen.Phone, "en"), (Screen.Phone, "es"), (Screen.Desk, "en") })
        {
            var owner = await OwnerAsync(screen);
            await owner.ReadsAsync(language);
            foreach (var page in RecordPages)
            {
                await owner.GoAsync($"/cases/{Rig.Seeds[name]}/{page}");
                await owner.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
                await LookAsync(owner, $"{name}-{page.Split('?')[0].Replace('/', '-')}-{screen}-{language}");
                if (language == "es")
                {
                    await owner.AssertInSpanishAsync();
                }
            }
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Letters_are_readable_in_both_languages(string language)
    {
        var owner = await OwnerAsync(Screen.Phone);
        await owner.ReadsAsync(language);
        foreach (var page in new[] { "letters", "letters/D", "letters/D/2", "letters/D/2?in=es", "letters/D/2/blanks", "letters/D2/2", "letters/E/1", "letters/cover-note/1" })
        {
            await owner.GoAsync($"/cases/{Rig.Seeds["ledger-waits"]}/{page}");
            await LookAsync(owner, $"{page.Replace('/', '-').Replace('?', '-')}-{language}");
        }
    }

    [Theory]
    [InlineData(true, "ledger-to-press")]
    [InlineData(false, "ledger-no-script")]
    public async Task A_record_is_pressed_undone_and_asked_for_by_letter(bool script, string name)
    {
        var owner = await OwnerAsync(Screen.Phone, script);
        var plan = $"/cases/{Rig.Seeds[name]}";
        await owner.GoAsync($"{plan}/records");
        var slides = owner.Page.Locator("#rec-slides");
        await slides.GetByRole(AriaRole.Button, new() { Name = "I asked for it" }).ClickAsync();
        await Assertions.Expect(slides.GetByText("Saved.")).ToBeVisibleAsync();
        await LookAsync(owner, $"{name}-saved");
        await slides.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Assertions.Expect(slides.GetByText("We took that back.")).ToBeVisibleAsync();
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Show more records" }).ClickAsync();
        await Assertions.Expect(owner.Page.Locator("li.record")).ToHaveCountAsync(12);

        await owner.GoAsync($"{plan}/records/3");
        await owner.Page.GetByText("How I asked for it").ClickAsync();
        await owner.Page.FillAsync("#asked-on-day", "32");
        await owner.Page.FillAsync("#asked-whom", "Ana");
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Save how I asked" }).ClickAsync();
        await owner.Page.Locator("#error-summary").WaitForAsync();
        Assert.Equal("Ana", await owner.Page.InputValueAsync("#asked-whom"));
        await LookAsync(owner, $"{name}-wrong");

        await owner.GoAsync($"{plan}/letters/E");
        await owner.Page.FillAsync("textarea", "Please send the slides.");
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Save my words" }).ClickAsync();
        await Assertions.Expect(owner.Page.GetByText("You changed this letter.")).ToBeVisibleAsync();
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Mark these as asked today" }).ClickAsync();
        await Assertions.Expect(owner.Page.GetByText("All of these have been asked for.")).ToBeVisibleAsync();
        await LookAsync(owner, $"{name}-letter");
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Save and print" }).ClickAsync();
        await Assertions.Expect(owner.Page.Locator(".sheet")).ToContainTextAsync("Please send the slides.");
    }

    [Theory]
    [InlineData("Letter", "en", "")]
    [InlineData("A4", "en", "")]
    [InlineData("Letter", "es", "")]
    [InlineData("Letter", "en", "&size=large")]
    public async Task The_records_letter_prints_whole(string paper, string language, string size)
    {
        var owner = await OwnerAsync();
        await owner.GoAsync($"/cases/{Rig.Seeds["ledger-late"]}/print/letters/D/2?in={language}{size}");
        await owner.AssertAccessibleAsync();
        var text = await owner.Page.InnerTextAsync(".sheet");
        Assert.Contains("HIPAA, 45 CFR 164.524", text, StringComparison.Ordinal);
        Assert.Contains("Duke Cancer Center", text, StringComparison.Ordinal);
        var pdf = await PrintedPdf.OfAsync(owner.Page, paper, $"letter-D-{language}{(size.Length > 0 ? "-large" : "")}");
        Assert.Empty(await PaperCheck.FaultsAsync(owner.Page, a4: paper == "A4"));
        Assert.Equal(size.Length > 0 ? 2 : 1, pdf.Pages);
    }

    private static async Task LookAsync(Visitor visitor, string name)
    {
        await visitor.AssertAccessibleAsync();
        await visitor.AssertFitsAcrossAsync();
        await visitor.ShootAsync($"records-{name}");
    }
}
