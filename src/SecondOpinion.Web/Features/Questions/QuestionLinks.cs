using Microsoft.AspNetCore.WebUtilities;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Questions;

/// <summary>Where the question pages post to, and where a post leads back to. Addresses hold ids of questions, never words.</summary>
public static class QuestionLinks
{
    /// <summary>The page in the wizard, as the form names it.</summary>
    public const string WizardPage = "wizard";

    /// <summary>The page of the plan, as the form names it.</summary>
    public const string PlanPage = "plan";

    public static string Change(CaseId id) => $"{CaseLinks.Questions(id)}/change";

    public static string Draft(CaseId id) => $"{CaseLinks.Questions(id)}/draft";

    public static string Page(CaseId id, string? page, ReturnTo returnTo) =>
        string.Equals(page, WizardPage, StringComparison.Ordinal) ? CaseLinks.Step(id, WizardStep.Questions, returnTo) : CaseLinks.Questions(id);

    /// <summary>Back to the page, which says what was done.</summary>
    public static string Done(string page, QuestionDeed deed, string question, string elementId) =>
        $"{QueryHelpers.AddQueryString(page, [KeyValuePair.Create<string, string?>("did", deed.ToString()), KeyValuePair.Create<string, string?>("at", question)])}#{elementId}";

    /// <summary>Back to the page, which says what is wrong.</summary>
    public static string Wrong(string page, string? field, CaseRule rule) =>
        QueryHelpers.AddQueryString(page, [KeyValuePair.Create<string, string?>("field", field), KeyValuePair.Create<string, string?>("wrong", rule.ToString())]);
}
