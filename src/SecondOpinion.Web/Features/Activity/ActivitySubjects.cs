using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Persistence;

namespace SecondOpinion.Web.Features.Activity;

/// <summary>Names what deeds were done to, from the case as its reader sees it: whatever is not in that has no name here.</summary>
public sealed class ActivitySubjects(CaseFile file, CasePlan plan, ContentLibrary content, Wording words)
{
    /// <summary>Of many at once, so many are named.</summary>
    private const int MostNames = 3;

    /// <summary>The record, the office or the question, or several records; null where nothing can be named.</summary>
    public string? Of(PastDeed deed)
    {
        if (deed is not { Verb: { } verb, Version: { } version } || VerbSubjects.Of(verb) is not { Count: > 0 } kinds)
        {
            return null;
        }

        var subjects = file.Subjects.Of(version).Where(subject => kinds.Contains(subject.Kind)).ToList();
        var names = subjects.Select(NameOf).OfType<string>().ToList();
        return names.Count == 0 || names.Count < subjects.Count ? null
            : names.Count > MostNames ? words.With("activity.and-more", ("names", string.Join(", ", names.Take(MostNames))), ("count", names.Count - MostNames))
            : string.Join(", ", names);
    }

    private string? NameOf(Subject subject) => subject.Kind switch
    {
        SubjectKind.Record => plan.Records.PositionOf(subject.Id) is null ? null : content.Records.NameOf(subject.Id, words.Language, file.For),
        SubjectKind.Request => Guid.TryParse(subject.Id, out var id) && file.Tracking.Request(id)?.Name is { Length: > 0 } office ? office : null,
        SubjectKind.Question => QuestionOf(subject.Id) is { } question ? question.OwnWords ?? PromptOf(question.PromptId) : null,
        SubjectKind.InsuranceCall => Guid.TryParse(subject.Id, out var id) && file.Tracking.Insurance.Calls.Find(call => call.Id == id) is { } call ? words.Date(call.Day) : null,
        _ => null,
    };

    private PatientQuestion? QuestionOf(string id) =>
        file.Questions?.Items.Concat(file.Questions.Removed).FirstOrDefault(question => string.Equals(question.Id, id, StringComparison.Ordinal));

    private string? PromptOf(string? id) => id is not null && content.Rules.Prompt(id) is not null
        ? content.Questions.TextOf(id, words.Language)
        : null;
}
