using System.Collections.Immutable;

namespace SecondOpinion.Domain.Cases;

/// <summary>Of many calls, the one whose day to call again still stands.</summary>
internal static class CallAgain
{
    /// <summary>
    /// What was said last counts: a newer day takes the place of an older one, until something later has answered it.
    /// </summary>
    /// <param name="calls">The newest first, also within a day.</param>
    /// <param name="again">The day to call again that was said in it, or null.</param>
    /// <param name="answers">Whether a later call has answered the day of an earlier one.</param>
    /// <returns>The call, or null when nobody is to be called again.</returns>
    public static T? Standing<T>(ImmutableList<T> calls, Func<T, DateOnly?> again, Func<T, T, bool> answers)
        where T : class
    {
        var at = calls.FindIndex(call => again(call) is not null);
        return at >= 0 && !calls.Take(at).Any(later => answers(later, calls[at])) ? calls[at] : null;
    }
}
