using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Letters;

/// <summary>What only a letter needs: kept while it is typed, and said where it cannot be right.</summary>
public sealed class BlanksTests(TimedApp app) : IClassFixture<TimedApp>
{
    [Fact]
    public async Task Half_typed_blanks_come_back_and_are_gone_once_saved()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var blanks = $"{CaseLinks.Letter(file.Id, "D", 2)}/blanks";
        using var kept = await owner.PostAsync(blanks, $"{blanks}/draft", ("address", "12 Elm Str"));
        Assert.Equal(HttpStatusCode.NoContent, kept.StatusCode);
        Assert.Contains("value=\"12 Elm Str\"", await owner.ReadAsync(blanks), StringComparison.Ordinal);
        Assert.DoesNotContain("12 Elm Str", await owner.ReadAsync(CaseLinks.Letter(file.Id, "D", 2)), StringComparison.Ordinal);
        using var saved = await owner.PostAsync(blanks, blanks, ("_handler", "blanks"), ("address", "12 Elm Street"));
        var stored = await app.StoredAsync(file, owner.Owner);
        Assert.Empty(stored.Drafts);
        Assert.Equal("12 Elm Street", stored.Tracking.Letters.Fields["address"]);
        using var late = await owner.PostAsync(blanks, $"{blanks}/draft", ("address", "12 Elm Street"));
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Drafts);
    }

    [Theory]
    [InlineData("phone", "call my sister", Language.English, "A phone number has at least 7 digits.")]
    [InlineData("phone", "555", Language.Spanish, "Un número de teléfono tiene al menos 7 cifras.")]
    [InlineData("birth-date", "soon", Language.English, "Enter a date of birth, like March 27, 1960.")]
    [InlineData("birth-date", "2/30/1960", Language.English, "Enter a date of birth, like March 27, 1960.")]
    [InlineData("birth-date", "March 3, 2026", Language.English, "Enter a date of birth, like March 27, 1960.")]
    [InlineData("birth-date", "3/4/1958", Language.English, "In numbers alone, some read the day first.")]
    [InlineData("birth-date", "03041958", Language.Spanish, "Solo con números, algunos leen primero el día y otros el mes.")]
    [InlineData("birth-date", "12/31/1899", Language.Spanish, "Escriba una fecha de nacimiento, como 27 de marzo de 1960.")]
    public async Task What_cannot_be_right_is_said_beside_the_field_and_on_top_and_kept_as_typed(string field, string typed, Language language, string words)
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var blanks = $"{CaseLinks.Letter(file.Id, "D", 2)}/blanks";
        var reader = app.BrowserWith($"{owner.Cookie}; language={(language == Language.Spanish ? "es" : "en")}");
        using var answer = await reader.PostAsync(blanks, blanks, ("_handler", "blanks"), (field, typed), ("address", "12 Elm Street"));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains("error-summary", page, StringComparison.Ordinal);
        Assert.Contains($"id=\"{field}-error\"", page, StringComparison.Ordinal);
        Assert.Equal(3, page.Split(words).Length);
        Assert.Contains($"value=\"{typed}\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"12 Elm Street\"", page, StringComparison.Ordinal);
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Tracking.Letters.Fields);
    }

    [Fact]
    public async Task Of_several_blanks_that_are_too_long_the_summary_says_which()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var blanks = $"{CaseLinks.Letter(file.Id, "D", 2)}/blanks";
        var words = new string('a', 201);
        using var answer = await owner.PostAsync(blanks, blanks, ("_handler", "blanks"), ("address", words), ("signer", words));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains("Address for mail: This is too long.", page, StringComparison.Ordinal);
        Assert.Contains("Who signs it: This is too long.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in spring")]
    [InlineData("3/4/1958")]
    public async Task What_is_stored_already_may_stay(string birth)
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().Track(t => t.ChangeLetters(letters => letters.Say("birth_date", birth).Say("phone", "ask me"))));
        var blanks = $"{CaseLinks.Letter(file.Id, "D", 2)}/blanks";
        using var saved = await owner.PostAsync(blanks, blanks, ("_handler", "blanks"), ("birth-date", birth), ("phone", "ask me"), ("address", "12 Elm Street"));
        var fields = (await app.StoredAsync(file, owner.Owner)).Tracking.Letters.Fields;
        Assert.Equal(("12 Elm Street", birth), (fields["address"], fields["birth_date"]));
    }
}
