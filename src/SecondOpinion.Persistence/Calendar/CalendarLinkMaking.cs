using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Persistence;

/// <summary>What came of asking for a new calendar link.</summary>
public abstract record CalendarLinkMaking
{
    private CalendarLinkMaking()
    {
    }

    /// <param name="Token">The secret that opens the calendar, base64url. It exists only here: show it once, keep it nowhere.</param>
    public sealed record Made(string Token) : CalendarLinkMaking
    {
        public override string ToString() => nameof(Made);
    }

    public sealed record Refused(Refusal Why) : CalendarLinkMaking;
}
