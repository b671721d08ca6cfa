using System.Globalization;
using System.Text.Json;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Persistence.Sealing;

namespace SecondOpinion.Persistence;

/// <summary>Which records, requests, questions and calls differ between two states of a case: what a change was done to, whatever it says of itself.</summary>
internal static class ChangedSubjects
{
    /// <summary>Those that a verb may be about; none where it touched several questions at once, which is an order and no question.</summary>
    public static IReadOnlyList<(SubjectKind Kind, string Id)> Of(CaseVerb verb, CaseFile before, CaseFile after) =>
        [.. VerbSubjects.Of(verb).SelectMany(kind => Between(kind, before, after).Select(id => (kind, id)))];

    private static IEnumerable<string> Between(SubjectKind kind, CaseFile before, CaseFile after) => kind switch
    {
        SubjectKind.Record => Differing(before.Tracking.Records, after.Tracking.Records),
        SubjectKind.Request => Differing(Requests(before), Requests(after)).Union(Chosen(before, after), StringComparer.Ordinal),
        SubjectKind.Question => Differing(Questions(before), Questions(after)).ToList() is [var one] ? [one] : [],
        SubjectKind.InsuranceCall => Differing(Calls(before), Calls(after)),
        _ => [],
    };

    private static Dictionary<string, OpinionRequest> Requests(CaseFile file) => file.Tracking.Requests.ToDictionary(r => Text(r.Id), StringComparer.Ordinal);

    private static Dictionary<string, PatientQuestion> Questions(CaseFile file) => (file.Questions ?? QuestionList.Empty).Items.ToDictionary(q => q.Id, StringComparer.Ordinal);

    private static Dictionary<string, InsuranceCall> Calls(CaseFile file) => file.Tracking.Insurance.Calls.ToDictionary(c => Text(c.Id), StringComparer.Ordinal);

    // The choice stands beside the requests.
    private static IEnumerable<string> Chosen(CaseFile before, CaseFile after) =>
        after.Tracking.ChoiceId is { } chosen && before.Tracking.ChoiceId != chosen ? [Text(chosen)] : [];

    private static IEnumerable<string> Differing<T>(IReadOnlyDictionary<string, T> before, IReadOnlyDictionary<string, T> after)
        where T : class => before.Keys.Union(after.Keys, StringComparer.Ordinal).Where(id => !Says(before.GetValueOrDefault(id), after.GetValueOrDefault(id)));

    // What was read from a document at another time is another object that may say the same: only the words tell.
    private static bool Says<T>(T? one, T? other)
        where T : class =>
        ReferenceEquals(one, other) || (one is not null && other is not null && (one.Equals(other) || Words(one).AsSpan().SequenceEqual(Words(other))));

    private static byte[] Words<T>(T item) => JsonSerializer.SerializeToUtf8Bytes(item, CaseJson.Options);

    private static string Text(Guid id) => id.ToString("N", CultureInfo.InvariantCulture);
}
