using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Layout;

/// <summary>The addresses of a case's pages. They hold the case's random id and nothing about the person.</summary>
public static class CaseLinks
{
    public const string MyCases = "/cases";

    public static string Plan(CaseId id) => $"/cases/{id}";

    /// <summary>The plan, saying that an answer was saved; there is no change to take back.</summary>
    public static string PlanSaved(CaseId id) => $"{Plan(id)}?saved=0";

    public static string Step(CaseId id, WizardStep step) => $"/cases/{id}/wizard/{WizardSlugs.Of(step)}";

    /// <summary>A wizard step reached by a Change link; the person goes back to where they came from. When treatment must start has a page of the plan.</summary>
    public static string Step(CaseId id, WizardStep step, ReturnTo returnTo) => returnTo switch
    {
        ReturnTo.Plan when step == WizardStep.Urgency => StartDay(id),
        ReturnTo.NextStep => Step(id, step),
        ReturnTo.CheckAnswers => $"{Step(id, step)}?from=check",
        ReturnTo.Plan => $"{Step(id, step)}?from=plan",
        _ => throw new ArgumentOutOfRangeException(nameof(returnTo), returnTo, "No such way back."),
    };

    /// <summary>What the doctor said of how long treatment can wait.</summary>
    public static string StartDay(CaseId id) => $"/cases/{id}/start-day";

    public static string FinishLater(CaseId id) => $"/cases/{id}/later";

    public static string Stage(CaseId id, PlanStage stage) => $"/cases/{id}/stages/{PlanStageSlugs.Of(stage)}";

    public static string Questions(CaseId id) => $"/cases/{id}/questions";

    public static string Records(CaseId id) => $"/cases/{id}/records";

    public static string ComparePlaces(CaseId id) => $"/cases/{id}/compare-places";

    /// <summary>One record, by its place in the list: a record's id would say what the illness is.</summary>
    public static string Record(CaseId id, int position) => $"/cases/{id}/records/{position}";

    /// <summary>Where a record begins on the page of all records, by its place in the list.</summary>
    public static string RecordAnchor(int position) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"r{position}");

    /// <summary>The page of all records, at one of them.</summary>
    public static string RecordRow(CaseId id, int position) => $"{Records(id)}?shown={position}#{RecordAnchor(position)}";

    public static string Visit(CaseId id) => $"/cases/{id}/visit";

    /// <summary>Where the day of the visit is set; the visit that the plan shows, once there is one.</summary>
    public static string Visit(CaseFile file) => file is { Visit: not null, Tracking.Leading: { } leading } ? VisitOf(file.Id, leading.Id) : Visit(file.Id);

    public static string VisitOf(CaseId id, Guid request) => $"/cases/{id}/visits/{request}";

    public static string VisitOf(CaseId id, Guid request, string page) => $"{VisitOf(id, request)}/{page}";

    /// <summary>One line of the log of a request, to be put right.</summary>
    public static string ContactLine(CaseId id, Guid request, Guid contact) => $"{Request(id, request, "contact")}?line={contact}";

    public static string Requests(CaseId id) => $"/cases/{id}/requests";

    public static string Request(CaseId id, Guid request) => $"/cases/{id}/requests/{request}";

    public static string Request(CaseId id, Guid request, string page) => $"{Request(id, request)}/{page}";

    public static string Insurance(CaseId id) => $"/cases/{id}/insurance";

    public static string InsuranceCall(CaseId id) => $"/cases/{id}/insurance/call";

    public static string InsuranceCall(CaseId id, Guid call) => $"/cases/{id}/insurance/calls/{call}";

    public static string Script(CaseId id, string script) => $"/cases/{id}/scripts/{script}";

    /// <summary>A script for one office.</summary>
    public static string Script(CaseId id, string script, Guid request) => $"{Script(id, script)}?for={request}";

    public static string Letters(CaseId id) => $"/cases/{id}/letters";

    public static string Letter(CaseId id, string letter) => $"/cases/{id}/letters/{letter}";

    /// <summary>A letter for one of those it can go to, by their place in the list; 0 where it goes to nobody in particular.</summary>
    public static string Letter(CaseId id, string letter, int to) => $"/cases/{id}/letters/{letter}/{to}";

    public static string PrintLetter(CaseId id, string letter, int to) => $"/cases/{id}/print/letters/{letter}/{to}";

    public static string Timeline(CaseId id) => $"/cases/{id}/timeline";

    /// <summary>The calendar file of one planned day, by its <c>TimelineKey</c>.</summary>
    public static string CalendarDay(CaseId id, string key) => $"/cases/{id}/calendar/{key}.ics";

    /// <summary>All planned days, for a calendar program: the secret is in the address, since such a program can bring nothing else.</summary>
    public static string Calendar(string token) => $"/calendar/{token}.ics";

    /// <summary>Reminders by email; there only where mail is set up.</summary>
    public static string Reminders(CaseId id) => $"/cases/{id}/reminders";

    public static string Activity(CaseId id) => $"/cases/{id}/activity";

    public static string Share(CaseId id) => $"/cases/{id}/share";

    public static string Print(CaseId id, string what) => $"/cases/{id}/print/{what}";

    /// <summary>A page printed for the visit of one request.</summary>
    public static string Print(CaseId id, string what, Guid request) => $"{Print(id, what)}?visit={request}";
}
