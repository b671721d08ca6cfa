using System.Collections.Immutable;

namespace SecondOpinion.Web.Features.Print;

/// <summary>The visit page in the words that will stand on it.</summary>
/// <param name="Head">Title and visit.</param>
/// <param name="Matters">What matters to the person, three lines at most.</param>
/// <param name="AskFirst">At most five questions, each with room to write.</param>
/// <param name="AlsoAsk">At most seven, each with a box; none when only slides or scans are read.</param>
/// <param name="BeforeILeave">The lines at the foot.</param>
/// <param name="IsForReviewer">True when only slides or scans are read, so nobody is met.</param>
/// <param name="IsForChild">True when I and me in the questions mean the patient, a child.</param>
/// <param name="HasMore">True when more questions stand on a page of their own.</param>
/// <param name="IsInTwoLanguages">True when a second language stands under the first.</param>
public sealed record VisitSheet(
    SheetHead Head,
    ImmutableList<string> Matters,
    ImmutableList<PrintedText> AskFirst,
    ImmutableList<PrintedText> AlsoAsk,
    ImmutableList<PrintedText> BeforeILeave,
    bool IsForReviewer,
    bool IsForChild,
    bool HasMore,
    bool IsInTwoLanguages);
