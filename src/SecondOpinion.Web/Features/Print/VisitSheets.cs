using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Print;

/// <summary>Lays out the visit page: five questions, seven more, three at the foot, and what matters on top.</summary>
internal static class VisitSheets
{
    public static VisitSheet Of(PrintOrder order)
    {
        var questions = order.Questions;
        return new(
            order.IsForReviewer ? new(order.Say("print.visit.title-reviewer"), null, null, null) : Head(order, Title(order)),
            order.File.Goals?.Lines ?? [],
            order.Words(questions.AskFirst),
            order.IsForReviewer ? [] : order.Words(questions.AlsoAsk),
            order.BeforeILeave,
            order.IsForReviewer,
            order.File.For?.Person == Person.MyChild,
            order.IsForReviewer ? questions.AlsoAsk.Any() : questions.More.Any(),
            order.Under is not null);
    }

    public static SheetHead Head(PrintOrder order, PrintedText title)
    {
        var visit = order.Visit;
        return new(title, visit is null ? null : order.Say(words => When(words, visit)), visit?.Place ?? Office(order, visit), visit?.Doctor);
    }

    // A visit is at the office that was asked, unless it says otherwise.
    private static string? Office(PrintOrder order, Domain.Cases.Visit? visit) => visit is not null && order.Request is { Name.Length: > 0 } request ? request.Name : null;

    private static PrintedText Title(PrintOrder order) => order.File.For?.FirstName is { Length: > 0 } name
        ? order.Say(words => words.With("print.visit.title-by-name", ("first", name)))
        : order.Say("print.visit.title");

    private static string When(Wording words, Domain.Cases.Visit visit) => visit.Time is { } time
        ? words.With("print.head.day-and-time", ("day", visit.Date), ("time", time.ToString("t", words.Culture)))
        : words.Date(visit.Date);
}
