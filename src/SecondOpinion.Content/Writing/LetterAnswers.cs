using System.Collections.Immutable;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Writing;

/// <summary>What is known for the blanks of one letter: from the case, and from what was answered for letters alone.</summary>
internal sealed class LetterAnswers(CaseLetter letter, ContentLibrary content, CaseFile file, DateOnly today)
{
    // Kept under the names that scripts keep them under.
    private const string FirstDoctor = "first_doctor";
    private const string NamesDiagnosis = "diagnosis_in_scripts";

    private static readonly ImmutableDictionary<string, ImmutableList<string>> Choices = new Dictionary<string, ImmutableList<string>>(StringComparer.Ordinal)
    {
        ["form"] = ["file", "link", "disc", "paper"],
        ["delivery"] = ["link", "email", "mail", "pick-up"],
        ["delivery@E"] = ["courier", "mail", "pick-up"],
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private static readonly ImmutableHashSet<string> Asked =
    [
        "patient", "former_name", "birth_date", "address", "phone", "record_number", "office", "lab", "case_number", "body_part",
        "biopsy_date", "doctor", "form", "delivery", "new_office", "signer",
    ];

    private OpinionRequest? Office => letter.Recipient.Request ?? file.Tracking.Leading;

    /// <summary>The field behind a blank, or null where the case knows it or nobody is asked.</summary>
    public LetterField? FieldOf(string blank) => Asked.Contains(blank) && FromCase(blank) is null && KeyOf(blank) is var key
        ? new LetterField(blank, key, Answer(key), Choices.GetValueOrDefault(key, []))
        : null;

    /// <summary>The words for a blank, or null.</summary>
    public string? ValueOf(string blank, Wording words) => blank switch
    {
        "date" => words.Date(today),
        "items" => Items(words),
        "visit" => Office?.Visit is { } visit && !(TellsOfVisit && visit.Date > today) ? words.Date(visit.Date) : null,
        "need_by" => NeedBy is { } day ? words.Date(day) : null,
        "asked_on" => AskedOn is { } day ? words.Date(day) : null,
        "illness" => string.Equals(Answer(NamesDiagnosis), "off", StringComparison.Ordinal) ? null : file.Diagnosis?.OwnWords,
        "name" => words.Name,
        "Name" => words.Name is { Length: > 0 } name ? string.Concat(name[..1].ToUpper(words.Culture), name[1..]) : null,
        "form" or "delivery" => Chosen(blank, words),
        "signer" when file.For?.Person is Person.Me => Answer(KeyOf(blank)) ?? ValueOf("patient", words),
        "patient" => Answer(KeyOf(blank)) ?? file.For?.FirstName,
        _ => FromCase(blank) ?? Answer(KeyOf(blank)),
    };

    // The records of the letter, or what matters to the person where the letter is about that.
    private string Items(Wording words) => string.Join("; ", string.Equals(letter.Letter.Id, "goals", StringComparison.Ordinal)
        ? file.Goals?.Lines ?? []
        : letter.Items.Select(id => content.Records.NameOf(id, words.Language, file.For)));

    // What it asks for comes after the visit, so the days before it say nothing.
    private DateOnly? NeedBy => TellsOfVisit ? null : Office?.RecordsBy ?? Office?.Visit?.Date.AddDays(-SafeAskDate.SpareDays);

    private DateOnly? AskedOn => letter.Items.Select(id => file.Tracking.Record(id).AskedOn).Min();

    private string? FromCase(string blank) => blank switch
    {
        "new_office" => Office?.Name is { Length: > 0 } name ? name : null,
        "office" or "lab" => letter.Recipient.Group?.Name,
        "doctor" when IsGoals => Office?.Visit?.Doctor,
        _ => null,
    };

    private string? Chosen(string blank, Wording words) => Answer(KeyOf(blank)) is { } code && Choices[KeyOf(blank)].Contains(code, StringComparer.Ordinal)
        ? words[$"letters.choice.{code}.words"]
        : Answer(KeyOf(blank));

    // The same blank means another office, doctor or way in another letter.
    private string KeyOf(string blank) => blank switch
    {
        "office" or "record_number" when letter.Recipient.Key.Length > 0 => $"{blank}@{letter.Recipient.Key}",
        "doctor" when IsGoals => "doctor@goals",
        "doctor" or "delivery" when string.Equals(letter.Letter.Id, CaseLetters.Slides, StringComparison.Ordinal) => $"{blank}@{letter.Letter.Id}",
        "doctor" => FirstDoctor,
        _ => blank,
    };

    // "We had a second opinion on ..." is not to be said of a day that is still to come.
    private bool TellsOfVisit => string.Equals(letter.Letter.Id, "shared-care", StringComparison.Ordinal);

    private bool IsGoals => string.Equals(letter.Letter.Id, "goals", StringComparison.Ordinal);

    private string? Answer(string key) => file.Tracking.Letters.Fields.GetValueOrDefault(key);
}
