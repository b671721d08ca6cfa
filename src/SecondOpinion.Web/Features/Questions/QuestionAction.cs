using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Features.Questions;

/// <summary>A pressed button: what to do, with which question, in which words. The one place where buttons become verbs.</summary>
/// <param name="Deed">What to do.</param>
/// <param name="Id">The question or prompt; empty for an own question, which gets its id when it is added.</param>
/// <param name="Words">What the person typed, for the deeds that take words.</param>
public sealed record QuestionAction(QuestionDeed Deed, string Id, string Words = "")
{
    /// <summary>The list that the button stands in, where one is to read there what came of it.</summary>
    public string? Place { get; init; }

    /// <summary>The name of the buttons in the form.</summary>
    public const string ButtonName = "do";

    /// <summary>The field that holds an own question.</summary>
    public const string OwnField = "own";

    private const string WordsPrefix = "words-";

    /// <summary>What the button posts, such as <c>Up:q-op-01</c>.</summary>
    public string Value => $"{Deed}:{Id}";

    public CaseVerb Verb => Deed switch
    {
        QuestionDeed.Up or QuestionDeed.Down => CaseVerb.RankQuestion,
        QuestionDeed.Add => CaseVerb.AskQuestion,
        QuestionDeed.AddOwn => CaseVerb.AskOwnQuestion,
        QuestionDeed.Reword => CaseVerb.RewordQuestion,
        QuestionDeed.PatientAsks or QuestionDeed.HelperAsks => CaseVerb.AssignQuestion,
        QuestionDeed.Remove => CaseVerb.RemoveQuestion,
        QuestionDeed.PutBack => CaseVerb.RestoreQuestion,
        _ => throw new InvalidOperationException($"No verb is set for {Deed}."),
    };

    /// <summary>The field whose words this action takes, or null.</summary>
    public string? Field => Deed switch
    {
        QuestionDeed.AddOwn => OwnField,
        QuestionDeed.Reword => FieldOf(Id),
        _ => null,
    };

    /// <summary>The field that holds new words for a question.</summary>
    public static string FieldOf(string id) => $"{WordsPrefix}{id}";

    /// <summary>The action of a posted button, or null when there is none such.</summary>
    /// <param name="button">What the button posted.</param>
    /// <param name="fieldOf">The text of a field, as typed.</param>
    public static QuestionAction? Read(string? button, Func<string, string?> fieldOf)
    {
        if (button?.Split(':', 2) is not [var name, var id] || !Enum.TryParse<QuestionDeed>(name, out var deed) || !Enum.IsDefined(deed))
        {
            return null;
        }

        var action = new QuestionAction(deed, id);
        return action.Field is { } field ? action with { Words = fieldOf(field) ?? "" } : action;
    }

    /// <summary>The question this was about, in the case after it.</summary>
    public string IdIn(CaseFile file) => Deed == QuestionDeed.AddOwn ? file.Questions?.Items.FindLast(q => q.PromptId is null)?.Id ?? "" : Id;

    /// <summary>The case after this action; the picks as they follow from the answers are taken up first.</summary>
    /// <exception cref="CaseRuleException">The list does not allow it.</exception>
    public CaseFile ApplyTo(CaseFile file, RuleBook rules, DateOnly today)
    {
        var plan = CasePlan.Of(file, rules, today);
        var changed = file.RefreshQuestions(() => plan.Picks.ToList()).ChangeQuestions(list => ApplyTo(list, plan));
        return Field is { } field ? QuestionDrafts.Forget(changed, field) : changed;
    }

    private QuestionList ApplyTo(QuestionList list, CasePlan plan) => Deed switch
    {
        QuestionDeed.Up => list.Rank(Id, RankMove.Up),
        QuestionDeed.Down => list.Rank(Id, RankMove.Down),
        QuestionDeed.Add when !plan.Picks.Eligible.Contains(Id, StringComparer.Ordinal) => throw new CaseRuleException(CaseRule.UnknownQuestion),
        QuestionDeed.Add => list.Ask(Id, plan.PlaceOf(Id)),
        QuestionDeed.AddOwn => list.AskOwn(Words),
        QuestionDeed.Reword => list.Reword(Id, Words),
        QuestionDeed.PatientAsks => list.Assign(Id, Asker.Patient),
        QuestionDeed.HelperAsks => list.Assign(Id, Asker.Helper),
        QuestionDeed.Remove => list.Remove(Id),
        QuestionDeed.PutBack => list.Restore(Id),
        _ => throw new InvalidOperationException($"Nothing is set for {Deed}."),
    };
}
