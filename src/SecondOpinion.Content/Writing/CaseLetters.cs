using System.Collections.Immutable;
using SecondOpinion.Content.Guidance;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Writing;

/// <summary>The letters of one case, and whom each can go to.</summary>
public sealed class CaseLetters(ContentLibrary content, CaseFile file, CasePlan plan, DateOnly today)
{
    public const string Records = "D";
    public const string Overdue = "D2";
    public const string Slides = "E";
    public const string CoverNote = "cover-note";
    public const string ThankYou = "thank-you-no";

    /// <summary>Whether a list of letters is to offer it: nobody is sent to a lab that has nothing of theirs. Any letter can still be opened.</summary>
    public static bool Fits(Letter letter, CasePlan plan) =>
        !string.Equals(letter.Id, Slides, StringComparison.Ordinal)
        || plan.Facts.Facts.Contains(Fact.Tissue)
        || plan.Ledger.Groups.Exists(group => group.IsLab);

    /// <summary>The letters that this case has a use for, in the order of the catalogue.</summary>
    public IEnumerable<Letter> Offered => content.Letters.All.Where(letter => Fits(letter, plan));

    public Letter? Find(string id) => content.Letters.All.FirstOrDefault(letter => string.Equals(letter.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>All that a letter can be for. There is always one, so that every letter can be opened before anything is known.</summary>
    public ImmutableList<LetterRecipient> RecipientsOf(Letter letter) => Named(letter) is { IsEmpty: false } named ? named : [LetterRecipient.Anyone];

    public CaseLetter? Open(Letter letter, int number) => Open(letter, to => to.Number == number);

    /// <summary>The same by what tells who gets it from the others: a place changes when someone says who has a record, this does not.</summary>
    public CaseLetter? Open(Letter letter, string key) => Open(letter, to => string.Equals(to.Key, key, StringComparison.Ordinal));

    private CaseLetter? Open(Letter letter, Predicate<LetterRecipient> isMeant) => RecipientsOf(letter).Find(isMeant) is { } recipient
        ? new CaseLetter(letter, recipient, content, file, plan, today)
        : null;

    private ImmutableList<LetterRecipient> Named(Letter letter) => letter.Id switch
    {
        Records => Groups(group => !group.IsLab),
        Overdue => Groups(group => group.Records.Exists(id => content.Rules.Record(id) is { HasLegalLimit: true })),
        Slides => Groups(group => group.IsLab),
        CoverNote or ThankYou =>
        [
            .. file.Tracking.Requests
                .Select((request, index) => new LetterRecipient(index + 1, request.Id.ToString("N"), null, request))
                .Where(to => to.Request!.Name.Length > 0),
        ],
        _ => [],
    };

    private ImmutableList<LetterRecipient> Groups(Func<RecordGroup, bool> isFor) =>
    [
        .. plan.Ledger.Groups
            .Select((group, index) => new LetterRecipient(index + 1, group.Key, group, null))
            .Where(to => isFor(to.Group!)),
    ];
}
