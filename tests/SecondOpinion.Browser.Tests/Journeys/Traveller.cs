namespace SecondOpinion.Browser.Tests.Journeys;

/// <summary>One person of the acceptance cases: what they answer, by the values of the fields, and what their plan must then hold.</summary>
public sealed record Traveller(string Id, string FirstName, string Kind, string OwnWords)
{
    public string[] SoFar { get; init; } = [];

    public string StartNow { get; init; } = "no";

    /// <summary>Days from today to the start of treatment.</summary>
    public int StartsIn { get; init; }

    /// <summary>Days from today to the visit.</summary>
    public int VisitIn { get; init; }

    public string[] Groups { get; init; } = [];

    /// <summary>In the order picked.</summary>
    public string[] Reasons { get; init; } = [];

    public string[] Matters { get; init; } = [];

    public string[] Topics { get; init; } = [];

    public string VisitType { get; init; } = "in-person";

    /// <summary>The helper's name, or null when nobody helps.</summary>
    public string? Helper { get; init; }

    public string[] AskFirst { get; init; } = [];

    public string[] AlsoAsk { get; init; } = [];

    public string[] Office { get; init; } = [];

    public string[] HelperAsks { get; init; } = [];

    public string[] Records { get; init; } = [];
}
