using System.Collections.Immutable;

namespace SecondOpinion.Domain.Cases;

/// <summary>Of many calls, the one whose day to call again still stands.</summary>
internal static class CallAgain
{
    /// <summary>
    /// What was said last counts: a newer day takes the place of an older one, and a later call on that day or after it has
    /// answered it.
    /// </summary>
    /// <param name="calls">The newest first, also within a day.</param>
    /// <param name="day">When a call was.</param>
    /// <param name="again">The day to call again that was said in it, or null.</param>
    /// <returns>The call, or null when nobody is to be called again.</returns>
    public static T? Standing<T>(ImmutableList<T> calls, Func<T, DateOnly> day, Func<T, DateOnly?> again)
        where T : class
    {
        var at = calls.FindIndex(call => again(call) is not null);
        return at >= 0 && !calls.Take(at).Any(later => day(later) >= again(calls[at])) ? calls[at] : null;
    }
}
