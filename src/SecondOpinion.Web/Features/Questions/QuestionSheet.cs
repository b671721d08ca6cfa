using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Questions;

/// <summary>Everything the question pages show of one case, in the words of the one who reads it.</summary>
public sealed class QuestionSheet
{
    private QuestionSheet(CaseFile file, ContentLibrary content, Language language, DateOnly today)
    {
        Words = content.WordingFor(language, file.For).ReadOn(today);
        var plan = CasePlan.Of(file, content.Rules, today);
        Spots = new QuestionSpots(plan.Questions);
        var cards = new CardsOfList(plan, Spots, content, language, new PickedBecause(file, plan, content.Rules, today, Words));
        Visit = cards.In(QuestionPlace.Visit);
        Office = cards.In(QuestionPlace.Office);
        HelperPage = cards.In(QuestionPlace.HelperPage);
        Offers = QuestionOffers.Of(plan, content, language);
        Helper = HelperWords.Of(file);
        IsReading = plan.Facts.Visit.IsReading();
    }

    public Wording Words { get; }

    /// <summary>What addresses call the questions by.</summary>
    public QuestionSpots Spots { get; }

    /// <summary>All questions for the visit, in order: five to ask first, seven more, and the rest.</summary>
    public IReadOnlyList<ShownQuestion> Visit { get; }

    public IEnumerable<ShownQuestion> AskFirst => Visit.Take(QuestionList.AskFirstCount);

    public IEnumerable<ShownQuestion> AlsoAsk => Visit.Skip(QuestionList.AskFirstCount).Take(QuestionList.AlsoAskCount);

    public IEnumerable<ShownQuestion> More => Visit.Skip(QuestionList.AskFirstCount + QuestionList.AlsoAskCount);

    public IReadOnlyList<ShownQuestion> Office { get; }

    public IReadOnlyList<ShownQuestion> HelperPage { get; }

    /// <summary>What can be added or put back.</summary>
    public QuestionOffers Offers { get; }

    /// <summary>Who helps, or null when nobody does.</summary>
    public HelperWords? Helper { get; }

    /// <summary>What the words of every card depend on, besides its own question.</summary>
    public (HelperWords? Helper, Language Language, PlanFor? For) Speech => (Helper, Words.Language, Words.PlanFor);

    /// <summary>True when nobody is met: the questions go in writing.</summary>
    public bool IsReading { get; }

    public IReadOnlyList<IReadOnlyList<ShownQuestion>> Lists => [Visit, Office, HelperPage];

    /// <summary>Every question of every list.</summary>
    public IEnumerable<ShownQuestion> All => Lists.SelectMany(list => list);

    public static QuestionSheet Of(CaseFile file, ContentLibrary content, Language language, DateOnly today) => new(file, content, language, today);

    /// <summary>A question on any of the lists, or null.</summary>
    public ShownQuestion? Find(string id) =>
        All.FirstOrDefault(q => string.Equals(q.Id, id, StringComparison.Ordinal));
}
