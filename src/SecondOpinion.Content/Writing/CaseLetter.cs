using System.Collections.Immutable;
using SecondOpinion.Content.Guidance;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Writing;

/// <summary>One letter of a case for one reader, filled from what is known; the rest stays a line to write on.</summary>
public sealed class CaseLetter
{
    private readonly ContentLibrary content;
    private readonly CaseFile file;
    private readonly CasePlan plan;
    private readonly DateOnly today;
    private readonly LetterAnswers answers;

    internal CaseLetter(Letter letter, LetterRecipient recipient, ContentLibrary content, CaseFile file, CasePlan plan, DateOnly today)
    {
        Letter = letter;
        Recipient = recipient;
        this.content = content;
        this.file = file;
        this.plan = plan;
        this.today = today;
        answers = new LetterAnswers(this, content, file, today);
    }

    public Letter Letter { get; }

    public LetterRecipient Recipient { get; }

    /// <summary>What the letter still needs to ask for, to ask about again, or to go with: the records a press marks.</summary>
    public ImmutableList<string> Marks => (Letter.Id, Recipient.Group) switch
    {
        (CaseLetters.Records or CaseLetters.Slides, { } group) => plan.Ledger.Open(group),
        (CaseLetters.Overdue, { } group) => Bound(group).RemoveAll(id => plan.LegalLimitOf(id) > today),
        (CaseLetters.CoverNote, _) => plan.Ledger.Wanted.RemoveAll(id => !plan.IsToSend(id)),
        _ => [],
    };

    /// <summary>The records it names. Once all are asked for it still names these, so that the letter can be printed again.</summary>
    public ImmutableList<string> Items => (Marks, Letter.Id, Recipient) switch
    {
        ({ IsEmpty: false } marks, _, _) => marks,
        (_, CaseLetters.Records or CaseLetters.Slides, { Group: { } group }) => plan.Ledger.Awaited(group),
        (_, CaseLetters.Overdue, { Group: { } group }) => Bound(group),
        (_, CaseLetters.CoverNote or CaseLetters.ThankYou, { Request: { } office }) => [.. plan.Ledger.Wanted.Where(id => file.Tracking.Record(id).Sendings.Exists(s => s.RequestId == office.Id))],
        _ => [],
    };

    /// <summary>The day on which what it says becomes true: the first end of the law's 30 days. Null once it has come, and for any other letter.</summary>
    public DateOnly? NotBefore => Letter.Id is CaseLetters.Overdue && Marks.IsEmpty ? Items.Select(plan.LegalLimitOf).Min() : null;

    /// <summary>What a person may fill in for this letter, in the order of its blanks.</summary>
    public ImmutableList<LetterField> Fields =>
        [.. Templates(Language.English).SelectMany(LetterBlanks.In).Distinct(StringComparer.Ordinal).Select(answers.FieldOf).OfType<LetterField>()];

    /// <summary>What the person keeps as the letter in this language, or null while it is the built one.</summary>
    public string? Kept(Language language) => file.Tracking.Letters.Texts.GetValueOrDefault(TextKey(language));

    /// <summary>What the changed letter is kept under.</summary>
    public string TextKey(Language language) => $"{Letter.Id}/{language.Code()}/{Recipient.Key}";

    /// <summary>The letter as it stands: the person's own with the lines to sign at its end, else the built one.</summary>
    public string Text(Language language) => Kept(language) is { } own ? LetterSignature.PutLast(own, [.. Templates(language)]) : Built(language);

    /// <summary>The letter from what is known, a line of the catalogue on each line; a blank line parts the head from the words.</summary>
    public string Built(Language language)
    {
        var words = content.WordingFor(language, file.For);
        var lines = Templates(language)
            .Select(template => (Text: LetterBlanks.Fill(template, blank => answers.ValueOf(blank, words)), IsField: LetterBlanks.IsField(template)))
            .ToList();
        return string.Concat(lines.Select((line, index) => index == 0 ? line.Text : $"{(line.IsField == lines[index - 1].IsField ? "\n" : "\n\n")}{line.Text}"));
    }

    // Asked for and not here, where the law sets a day.
    private ImmutableList<string> Bound(RecordGroup group) => plan.Ledger.Awaited(group).RemoveAll(id => plan.LegalLimitOf(id) is null);

    // The line about slides stands only in a letter that asks for slides; the lab has a letter of its own for them.
    private IEnumerable<string> Templates(Language language) => Letter.Lines
        .Select(line => line.For(language, file.For?.Person ?? Person.Me))
        .Where(line => Recipient.Group is not { IsLab: false } || !line.Contains("{case_number}", StringComparison.Ordinal));
}
