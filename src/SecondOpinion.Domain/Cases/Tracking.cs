using System.Collections.Immutable;

namespace SecondOpinion.Domain.Cases;

/// <summary>Everything of a case that is followed over weeks: the ledger of records, the requests with their visits, insurance and letters.</summary>
public sealed record Tracking
{
    public const int MostRequests = 20;

    public static Tracking Empty { get; } = new();

    /// <summary>The ledger, by record id; a record that is not in it is still to ask for.</summary>
    public ImmutableSortedDictionary<string, RecordItem> Records { get; init; } = ImmutableSortedDictionary.Create<string, RecordItem>(StringComparer.Ordinal);

    /// <summary>In the order added.</summary>
    public ImmutableList<OpinionRequest> Requests { get; init; } = [];

    /// <summary>The request the person marked as their choice.</summary>
    public Guid? ChoiceId { get; init; }

    public Insurance Insurance { get; init; } = Insurance.Empty;

    public LetterDetails Letters { get; init; } = LetterDetails.Empty;

    /// <summary>
    /// The request the plan turns on: among those that are not over, the choice, then the one with the next visit still to
    /// come, then the first. One with a visit goes before one without.
    /// </summary>
    public OpinionRequest? Leading => Requests
        .Where(r => !r.IsOver)
        .OrderBy(r => r.Visit is null)
        .ThenBy(r => r.Id != ChoiceId)
        .ThenBy(r => r.Status >= RequestStatus.Visited)
        .ThenBy(r => r.Visit?.Date)
        .FirstOrDefault();

    public RecordItem Record(string id) => Records.GetValueOrDefault(id, RecordItem.Untouched);

    public OpinionRequest? Request(Guid id) => Requests.Find(r => r.Id == id);

    public Tracking ChangeRecord(string id, Func<RecordItem, RecordItem> change) =>
        Record(id) is var old && change(old) is var next && next == old ? this : this with { Records = Records.SetItem(id, next) };

    /// <summary>Adds a request. One that is there, or that asks the same place of the shortlist, changes nothing.</summary>
    /// <exception cref="CaseRuleException">There are too many requests.</exception>
    public Tracking Add(OpinionRequest request) => Requests.Exists(r => r.Id == request.Id || (r.ShortlistId is not null && r.ShortlistId == request.ShortlistId)) ? this
        : Requests.Count >= MostRequests ? throw new CaseRuleException(CaseRule.TooManyRequests)
        : this with { Requests = Requests.Add(request) };

    /// <summary>Changes a request; one that is gone stays gone.</summary>
    public Tracking ChangeRequest(Guid id, Func<OpinionRequest, OpinionRequest> change) =>
        Request(id) is not { } old || change(old) is var next && next == old ? this : this with { Requests = Requests.Replace(old, next) };

    public Tracking RemoveRequest(Guid id) => this with { Requests = Requests.RemoveAll(r => r.Id == id), ChoiceId = ChoiceId == id ? null : ChoiceId };

    /// <summary>Marks one request as the person's choice; null marks none.</summary>
    public Tracking Choose(Guid? id) => id is { } chosen && Request(chosen) is null ? this : this with { ChoiceId = id };

    public Tracking ChangeInsurance(Func<Insurance, Insurance> change) => this with { Insurance = change(Insurance) };

    public Tracking ChangeLetters(Func<LetterDetails, LetterDetails> change) => this with { Letters = change(Letters) };
}
