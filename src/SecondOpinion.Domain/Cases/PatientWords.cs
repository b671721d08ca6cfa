namespace SecondOpinion.Domain.Cases;

/// <summary>The last guard for what a person typed: forms check first and say so in plain words.</summary>
internal static class PatientWords
{
    /// <exception cref="CaseRuleException">The text is longer than the case may hold.</exception>
    public static T AtMost<T>(T text, int most)
        where T : class? => text is string { Length: var length } && length > most ? throw new CaseRuleException(CaseRule.TextTooLong) : text;
}
