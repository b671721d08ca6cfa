using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Sharing;

/// <summary>
/// What of a case a helper's change may touch: records, the status of a request, what is added to its log, answers to the
/// questions a helper sees, and the companion's feeling. No step of a request that was there is lost. All else must stand as it stood, whatever the page posted. Undo reaches
/// as far as their own last press, while nothing was changed since.
/// </summary>
public static class HelperReach
{
    /// <summary>Whether a change stays within it.</summary>
    /// <param name="before">The whole case as stored.</param>
    /// <param name="after">The whole case as the change leaves it.</param>
    /// <param name="seen">The stored case as the helper sees it.</param>
    public static bool Holds(CaseFile before, CaseFile after, CaseFile seen) => after.LastPress is not { IsTakenBack: true } || after.LastPress == before.LastPress
        ? HoldsTask(before, after, seen)
        : seen.LastPress is { } own && after == before.TakeBack(own.Number) && HoldsTask(after, before, seen);

    private static bool HoldsTask(CaseFile before, CaseFile after, CaseFile seen) =>
        after with { Tracking = before.Tracking, TrackedChanges = before.TrackedChanges, LastChange = before.LastChange, LastPress = before.LastPress, StageMarks = before.StageMarks } == before
        && after.StageMarks.All(before.StageMarks.Contains)
        && Holds(before.Tracking, after.Tracking, (seen.Questions ?? QuestionList.Empty).Items.ConvertAll(q => q.Id).Contains);

    private static bool Holds(Tracking before, Tracking after, Predicate<string> isSeen) =>
        after with { Records = before.Records, Requests = before.Requests } == before
        && before.Records.All(was => after.Records.TryGetValue(was.Key, out var now) && was.Value.Sendings.TrueForAll(s => now.Sendings.Exists(kept => kept.Id == s.Id)))
        && before.Requests.Count == after.Requests.Count
        && before.Requests.Zip(after.Requests).All(pair => Holds(pair.First, pair.Second, isSeen));

    private static bool Holds(OpinionRequest before, OpinionRequest after, Predicate<string> isSeen) =>
        after with { Status = before.Status, Since = before.Since, History = before.History, Contacts = before.Contacts, Visit = before.Visit, AnsweredCall = before.AnsweredCall, IsUnbooked = before.IsUnbooked } == before
        && Keeps(before.Status == after.Status ? before.History : before.Steps, after.History)
        && before.Contacts.TrueForAll(after.Contacts.Contains)
        && (before.Visit, after.Visit) switch
        {
            (null, null) => true,
            ({ } was, { } now) => Holds(was, now, isSeen),
            _ => false,
        };

    // Every step stays, in its order; only a full history loses its oldest to a new one.
    private static bool Keeps(ImmutableList<RequestMark> steps, ImmutableList<RequestMark> after)
    {
        var kept = after.Count == OpinionRequest.MostMarks && !steps.IsEmpty && after[0] != steps[0] ? steps.RemoveAt(0) : steps;
        return after.Take(kept.Count).SequenceEqual(kept);
    }

    private static bool Holds(Visit before, Visit after, Predicate<string> isSeen) =>
        after with { Answers = before.Answers, CompanionFeeling = before.CompanionFeeling } == before
        && before.Answers.Where(a => !isSeen(a.Key)).SequenceEqual(after.Answers.Where(a => !isSeen(a.Key)));
}
