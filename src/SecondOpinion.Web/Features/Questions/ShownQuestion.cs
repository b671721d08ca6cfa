using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Questions;

/// <summary>One card of the list.</summary>
/// <param name="Id">The question's id within the case.</param>
/// <param name="Spot">What its elements are called by, see <see cref="QuestionSpots"/>.</param>
/// <param name="Number">Its number within its list, from 1.</param>
/// <param name="Text">The question in the words it has now.</param>
/// <param name="Explain">A plain meaning of a hard word, or null; own words need none.</param>
/// <param name="Because">Why it was picked, or null.</param>
/// <param name="Place">The list it stands in.</param>
/// <param name="IsHelpers">The helper asks it.</param>
/// <param name="IsLast">Nothing comes after it in its list.</param>
public sealed record ShownQuestion(string Id, string Spot, int Number, string Text, string? Explain, string? Because, QuestionPlace Place, bool IsHelpers, bool IsLast)
{
    public bool IsFirst => Number == 1;
}
