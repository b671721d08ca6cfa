namespace SecondOpinion.Web.Features.Print;

/// <summary>The title block of a printed page. What is not known yet is left as a line to fill in.</summary>
/// <param name="Title">Such as "My visit" or "Rosa's visit": a first name at most.</param>
/// <param name="When">Day and time of the visit.</param>
/// <param name="Where">Clinic, hospital or video.</param>
/// <param name="Doctor">Who will be seen.</param>
public sealed record SheetHead(PrintedText Title, PrintedText? When, string? Where, string? Doctor);
