using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Wizard;

/// <summary>What a button of a page's own comes to: the page again, with other fields.</summary>
/// <param name="Fields">What the button made of the fields.</param>
/// <param name="At">The id of the part of the page that answers, or null for its beginning.</param>
public sealed record StepStay(FieldValues Fields, string? At = null);
