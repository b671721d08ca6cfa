using System.Collections.Immutable;

namespace SecondOpinion.Domain.Cases;

/// <summary>What matters to the person: up to three short lines, printed on top of the visit page, and things to ask about.</summary>
/// <param name="Lines">At most three, none empty.</param>
/// <param name="Topics">Topics the person chose, such as <c>work</c> or <c>fertility</c>.</param>
public sealed record Goals(ImmutableList<string> Lines, ImmutableList<string> Topics)
{
    public const int MostLines = 3;
    public const int LineLength = 100;
}
