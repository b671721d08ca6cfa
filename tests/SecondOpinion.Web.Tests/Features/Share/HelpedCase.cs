using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;

namespace SecondOpinion.Web.Tests.Features.Share;

/// <summary>A case with one office asked and its visit booked, and private words that no helper may read.</summary>
internal static class HelpedCase
{
    /// <summary>A question that is hard, and so not shown.</summary>
    public const string Hard = "q-st-21";

    /// <summary>The request. It never changes: it stands in the names of tests.</summary>
    public static readonly Guid Duke = new("5b0a3f1c-8d0e-4c58-9d6b-2f6f0a7c1e11");

    public static CaseFile Asked() => Booked(ACase.Rosa().ChangeQuestions(list => list.AskOwn("Mine?").Ask(Hard, QuestionPlace.Visit)));

    public static CaseFile Booked(CaseFile file) => file
        .AddRequest(new OpinionRequest(Duke, "Duke") { Phone = "919 555 0100", Price = "Canary price" })
        .BookVisit(Duke, new Visit(ACase.Day0, new TimeOnly(9, 0), "Duke", null) { Notes = "Canary notes", Feeling = new VisitFeeling(1, 2, 3, "Canary felt") }.Answer(Hard, "Canary answer"), hasBeen: false, ACase.Day0)
        .Track(tracking => tracking.ChangeLetters(letters => letters.Say("birth_date", "Canary birth")));
}
