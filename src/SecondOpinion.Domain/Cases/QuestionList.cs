using System.Collections.Immutable;
using System.Globalization;

namespace SecondOpinion.Domain.Cases;

/// <summary>
/// The patient's questions in the order they will be asked. At the visit, the first five are "Ask first", the next seven
/// "Also ask", and any more go on a page of their own.
/// </summary>
/// <param name="Items">Every question, in order; each list keeps its own order within it.</param>
/// <param name="Removed">What the patient took off, so that it can be restored and is never picked again by itself.</param>
/// <param name="IsTouched">True once the patient has changed anything: from then on the app only offers, never swaps.</param>
public sealed record QuestionList(ImmutableList<PatientQuestion> Items, ImmutableList<PatientQuestion> Removed, bool IsTouched)
{
    public const int AskFirstCount = 5;
    public const int AlsoAskCount = 7;
    public const int PrintedCount = AskFirstCount + AlsoAskCount;
    public const int Most = 200;

    public static QuestionList Empty { get; } = new([], [], IsTouched: false);

    public IEnumerable<PatientQuestion> In(QuestionPlace place) => Items.Where(q => q.Place == place);

    public IEnumerable<PatientQuestion> AskFirst => In(QuestionPlace.Visit).Take(AskFirstCount);

    public IEnumerable<PatientQuestion> AlsoAsk => In(QuestionPlace.Visit).Skip(AskFirstCount).Take(AlsoAskCount);

    public IEnumerable<PatientQuestion> More => In(QuestionPlace.Visit).Skip(AskFirstCount + AlsoAskCount);

    /// <summary>The list without what is not known any more.</summary>
    public QuestionList Known(Predicate<PatientQuestion> isKnown) =>
        this with { Items = Items.RemoveAll(q => !isKnown(q)), Removed = Removed.RemoveAll(q => !isKnown(q)) };

    /// <summary>Adds a prompt that was offered. Adding what is there changes nothing; adding what was removed restores it.</summary>
    public QuestionList Ask(string promptId, QuestionPlace place)
    {
        if (Items.Exists(q => string.Equals(q.PromptId, promptId, StringComparison.Ordinal)))
        {
            return this;
        }

        return Removed.Find(q => string.Equals(q.PromptId, promptId, StringComparison.Ordinal)) is { } taken
            ? Restore(taken.Id)
            : Add(PatientQuestion.From(promptId, place));
    }

    /// <summary>Adds the patient's own question at the end of the visit list, but never off the printed page: there it takes the last place.</summary>
    /// <exception cref="CaseRuleException">The words are empty or too long, or the list is full.</exception>
    public QuestionList AskOwn(string words)
    {
        var next = Items.Concat(Removed).Count(q => q.PromptId is null) + 1;
        var id = string.Create(CultureInfo.InvariantCulture, $"own-{next}");
        var question = new PatientQuestion(id, null, Checked(words), QuestionPlace.Visit, Asker.Patient);
        return Add(question).WithOnPage(question);
    }

    public QuestionList Reword(string id, string words) => Change(id, q => q with { OwnWords = Checked(words) });

    public QuestionList Assign(string id, Asker asker) => Change(id, q => q with { Asker = asker });

    public QuestionList Remove(string id) => this with
    {
        Items = Items.Remove(Find(id)),
        Removed = Removed.Add(Find(id) with { StoodAt = Items.IndexOf(Find(id)) }),
        IsTouched = true,
    };

    /// <summary>Puts a removed question back where it stood, or at the end of a list that has become shorter.</summary>
    /// <exception cref="CaseRuleException">It was not removed, or the list is full.</exception>
    public QuestionList Restore(string id) => Removed.Find(q => IsId(q, id)) is { } taken
        ? (this with { Removed = Removed.Remove(taken) }).Insert(taken.StoodAt ?? Items.Count, taken with { StoodAt = null })
        : throw new CaseRuleException(CaseRule.UnknownQuestion);

    /// <summary>Moves a question one place within its own list. At the end of the list nothing changes.</summary>
    public QuestionList Rank(string id, RankMove move)
    {
        var question = Find(id);
        var list = In(question.Place).ToList();
        var other = list.ElementAtOrDefault(list.IndexOf(question) + (move == RankMove.Up ? -1 : 1));
        if (other is null)
        {
            return this;
        }

        var from = Items.IndexOf(question);
        var to = Items.IndexOf(other);
        return this with { Items = Items.SetItem(from, other).SetItem(to, question), IsTouched = true };
    }

    private static string Checked(string words) => words.Trim() switch
    {
        { Length: 0 } => throw new CaseRuleException(CaseRule.TextEmpty),
        { Length: > PatientQuestion.OwnWordsLength } => throw new CaseRuleException(CaseRule.TextTooLong),
        var trimmed => trimmed,
    };

    private static bool IsId(PatientQuestion question, string id) => string.Equals(question.Id, id, StringComparison.Ordinal);

    private QuestionList Add(PatientQuestion question) => Insert(Items.Count, question);

    private QuestionList Insert(int at, PatientQuestion question) => Items.Count >= Most
        ? throw new CaseRuleException(CaseRule.QuestionListFull)
        : this with { Items = Items.Insert(Math.Min(at, Items.Count), question), IsTouched = true };

    /// <summary>Moves the last picked question off a full printed page, so that the patient's own stands on it.</summary>
    private QuestionList WithOnPage(PatientQuestion own)
    {
        var printed = In(QuestionPlace.Visit).Take(PrintedCount).ToList();
        if (printed.Contains(own) || printed.FindLast(q => q.PromptId is not null) is not { } giving)
        {
            return this;
        }

        printed.Remove(giving);
        var others = Items.Remove(own).Remove(giving);
        return this with { Items = others.InsertRange(others.IndexOf(printed[^1]) + 1, [own, giving]) };
    }

    private QuestionList Change(string id, Func<PatientQuestion, PatientQuestion> change)
    {
        var question = Find(id);
        return this with { Items = Items.SetItem(Items.IndexOf(question), change(question)), IsTouched = true };
    }

    private PatientQuestion Find(string id) =>
        Items.Find(q => IsId(q, id)) ?? throw new CaseRuleException(CaseRule.UnknownQuestion);
}
