using SecondOpinion.Content.Writing;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;
using Xunit;

namespace SecondOpinion.Content.Tests.Writing;

public sealed class CaseLettersTests
{
    private static readonly DateOnly Day = ACase.Day0;
    private static readonly Visit Booked = new(Day.AddDays(14), null, "Duke", "Dr. Alvarez");

    public static TheoryData<string, Language> EveryLetter => new(
        from letter in TheLibrary.Content.Letters.All
        from language in Enum.GetValues<Language>()
        select (letter.Id, language));

    [Theory]
    [MemberData(nameof(EveryLetter))]
    public void Every_letter_opens_with_nothing_known_and_leaves_lines_to_write_on(string id, Language language)
    {
        foreach (var person in Enum.GetValues<Person>())
        {
            var letters = Letters(ACase.New().For(person).Build());
            var text = letters.Open(letters.Find(id)!, letters.RecipientsOf(letters.Find(id)!)[0].Number)!.Text(language);
            Assert.DoesNotContain('{', text);
            Assert.Contains("__________", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_letter_for_slides_is_offered_to_those_who_had_a_biopsy()
    {
        Assert.Contains(Letters(ACase.Rosa()).Offered, letter => letter.Id == CaseLetters.Slides);
        var walter = Letters(ACase.Walter());
        Assert.DoesNotContain(walter.Offered, letter => letter.Id == CaseLetters.Slides);
        Assert.Equal(TheLibrary.Content.Letters.All.Count - 1, walter.Offered.Count());
    }

    [Fact]
    public void A_records_letter_names_the_open_records_of_one_holder_and_no_slides()
    {
        var letter = Open(ACase.Rosa().Visiting(Booked), "D");
        var text = letter.Text(Language.English);
        Assert.Contains("Please send these items: Tissue test report (pathology report); Blood and lab results", text, StringComparison.Ordinal);
        Assert.DoesNotContain("slides", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Please send them by March 13, 2026. My visit is on March 16, 2026.", text, StringComparison.Ordinal);
        Assert.Contains("Please also send a copy to Duke.", text, StringComparison.Ordinal);
        Assert.Contains("16 de marzo de 2026", letter.Text(Language.Spanish), StringComparison.Ordinal);
    }

    [Fact]
    public void Once_all_is_asked_for_the_letter_still_names_it_and_marks_nothing()
    {
        var file = ACase.Rosa();
        var before = Open(file, "D");
        var after = Open(file.TrackRecords(before.Marks, (_, item) => item.Ask(Day, ContactWay.Mail, null, null)), "D");
        Assert.Equal(before.Items, after.Items);
        Assert.Empty(after.Marks);
    }

    [Fact]
    public void The_letter_after_thirty_days_says_when_it_was_asked_for()
    {
        var file = ACase.Rosa().TrackRecord("rec-labs", item => item.Ask(Day, ContactWay.Mail, null, null));
        Assert.Contains("I asked for my records on March 2, 2026.", Open(file, "D2", "h-records").Text(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_letter_after_thirty_days_names_only_what_the_law_gave_no_longer_for()
    {
        var file = ACase.Rosa()
            .TrackRecord("rec-labs", item => item.Ask(Day.AddDays(-31), ContactWay.Mail, null, null))
            .TrackRecord("rec-path-report", item => item.Ask(Day.AddDays(-2), ContactWay.Mail, null, null))
            .TrackRecord("rec-slides", item => item.Ask(Day.AddDays(-40), ContactWay.Mail, null, null));
        var letter = Open(file, "D2", "h-records");
        Assert.Equal(["rec-labs"], letter.Items);
        Assert.Equal(["rec-labs"], letter.Marks);
        Assert.Null(letter.NotBefore);
        Assert.Contains($"I asked for my records on January 30, 2026.", letter.Text(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Written_ahead_it_says_from_which_day_on_it_is_true_and_marks_nothing()
    {
        var file = ACase.Rosa().TrackRecord("rec-labs", item => item.Ask(Day.AddDays(-2), ContactWay.Mail, null, null));
        var letter = Open(file, "D2", "h-records");
        Assert.Equal(["rec-labs"], letter.Items);
        Assert.Empty(letter.Marks);
        Assert.Equal(Day.AddDays(28), letter.NotBefore);
    }

    [Theory]
    [InlineData(14, false)]
    [InlineData(0, true)]
    public void The_letter_that_tells_of_a_visit_names_its_day_only_once_it_has_come(int days, bool names)
    {
        var visit = Booked with { Date = Day.AddDays(days) };
        var text = Open(ACase.Rosa().Visiting(visit), "shared-care").Text(Language.English);
        Assert.Equal(names, text.Contains("I had a second opinion at Duke on March 2, 2026.", StringComparison.Ordinal));
        Assert.DoesNotContain("March 16, 2026", text, StringComparison.Ordinal);
        Assert.DoesNotContain("number above by February", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_is_asked_for_only_where_a_letter_has_it_and_nobody_knows_it()
    {
        var file = ACase.Rosa().Visiting(Booked);
        Assert.DoesNotContain("case_number", Open(file, "D").Fields.Select(f => f.Name));
        Assert.Contains("case_number", Open(file, "E").Fields.Select(f => f.Name));
        Assert.DoesNotContain("new_office", Open(file, "D").Fields.Select(f => f.Name));
        Assert.Contains("new_office", Open(ACase.Rosa(), "D").Fields.Select(f => f.Name));
        Assert.Equal("first_doctor", Open(file, "shared-care").Fields.First(f => f.Name is "doctor").Key);
    }

    [Fact]
    public void An_answer_goes_into_each_letter_that_asks_it_and_a_choice_speaks_its_language()
    {
        var file = ACase.Rosa().Track(t => t.ChangeLetters(l => l.Say("birth_date", "3/3/58").Say("form", "disc").Say("patient", "Rosa Núñez")));
        foreach (var id in new[] { "D", "D2", "E", "cover-note" })
        {
            Assert.Contains("Date of birth: 3/3/58", Open(file, id).Text(Language.English), StringComparison.Ordinal);
        }

        Assert.Contains("en un disco", Open(file, "D").Text(Language.Spanish), StringComparison.Ordinal);
        Assert.Contains("Name of the person who signs: Rosa Núñez", Open(file, "D").Text(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_typed_is_never_read_as_a_blank()
    {
        var file = ACase.Rosa().Track(t => t.ChangeLetters(l => l.Say("patient", "{illness} <b>")));
        Assert.Contains("Patient: {illness} <b>", Open(file, "D").Text(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_letter_stands_until_it_is_built_anew()
    {
        var letter = Open(ACase.Rosa(), "D");
        var changed = ACase.Rosa().Track(t => t.ChangeLetters(l => l.Write(letter.TextKey(Language.English), "My own")));
        Assert.Equal("My own", Open(changed, "D").Text(Language.English));
        Assert.Equal(letter.Text(Language.Spanish), Open(changed, "D").Text(Language.Spanish));
        Assert.Equal(letter.Built(Language.English), Open(changed, "D").Built(Language.English));
    }

    [Theory]
    [InlineData("D", Language.English, "Signature:", "Date signed:")]
    [InlineData("D", Language.Spanish, "Firma:", "Fecha de la firma:")]
    [InlineData("E", Language.English, "Signature:", "Date signed:")]
    public void A_line_that_was_written_under_the_signature_stands_above_it(string id, Language language, string signature, string last)
    {
        var letter = Open(ACase.Rosa(), id);
        var changed = ACase.Rosa().Track(t => t.ChangeLetters(l => l.Write(letter.TextKey(language), $"{letter.Built(language)}\n\nP.S. Call me first.\nI work nights.\n")));
        var text = Open(changed, id).Text(language);
        Assert.EndsWith($"{signature}\n{last}", text, StringComparison.Ordinal);
        Assert.Contains("\n\nP.S. Call me first.\nI work nights.\n\n", text, StringComparison.Ordinal);
        Assert.Equal(letter.Built(language).Split('\n').Where(line => line.Length > 0).Order(), text.Split('\n').Where(line => line.Length > 0 && !line.StartsWith("P.S.", StringComparison.Ordinal) && !line.StartsWith("I work", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public void Room_left_to_sign_stays_within_the_lines_to_sign()
    {
        var letter = Open(ACase.Rosa(), "D");
        var changed = ACase.Rosa().Track(t => t.ChangeLetters(l => l.Write(letter.TextKey(Language.English), "Dear office,\n\nSignature:\n\n\nDate signed:\n\nP.S. Call me first.")));
        Assert.Equal("Dear office,\n\nP.S. Call me first.\n\nSignature:\n\n\nDate signed:", Open(changed, "D").Text(Language.English));
    }

    [Fact]
    public void A_letter_without_its_signature_lines_stands_as_it_was_written()
    {
        var letter = Open(ACase.Rosa(), "D");
        foreach (var own in new[] { "My own", letter.Built(Language.English), "Signature:\nDate signed: March 2, 2026" })
        {
            var changed = ACase.Rosa().Track(t => t.ChangeLetters(l => l.Write(letter.TextKey(Language.English), own)));
            Assert.Equal(own, Open(changed, "D").Text(Language.English));
        }
    }

    private static CaseLetters Letters(CaseFile file) => new(TheLibrary.Content, file, CasePlan.Of(file, TheLibrary.Content.Rules, Day), Day);

    private static CaseLetter Open(CaseFile file, string id, string? key = null)
    {
        var letters = Letters(file);
        var letter = letters.Find(id)!;
        return letters.Open(letter, letters.RecipientsOf(letter).First(to => key is null || string.Equals(to.Key, key, StringComparison.Ordinal)).Number)!;
    }
}
