using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Layout;

/// <summary>What a person has written freely into their case, saved or still a draft.</summary>
public static class TypedWords
{
    public static IEnumerable<string?> In(CaseFile file) =>
    [
        file.Diagnosis?.OwnWords,
        file.Reasons?.SomethingElse,
        .. file.Goals?.Lines ?? [],
        .. file.Questions?.Items.Select(q => q.OwnWords) ?? [],
        .. file.Drafts.Values.SelectMany(draft => draft.Fields.Values.SelectMany(values => values)),
    ];
}
