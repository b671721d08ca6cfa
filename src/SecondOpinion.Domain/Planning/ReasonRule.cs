using System.Collections.Immutable;

namespace SecondOpinion.Domain.Planning;

/// <summary>One reason for a second opinion, as the rules see it.</summary>
/// <param name="Id">Such as <c>r-cancer</c>.</param>
/// <param name="Group">The id of the group it is shown under.</param>
/// <param name="Pace">How soon to act, as planning advice.</param>
/// <param name="LeadsWith">Question categories this reason leads with.</param>
public sealed record ReasonRule(string Id, string Group, ReasonPace Pace, ImmutableList<string> LeadsWith);
