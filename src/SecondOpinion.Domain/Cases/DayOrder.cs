namespace SecondOpinion.Domain.Cases;

/// <summary>The last guard for two days that have an order: forms check first and say so in plain words.</summary>
internal static class DayOrder
{
    /// <exception cref="CaseRuleException">The later day comes before the earlier one.</exception>
    public static DateOnly? NotBefore(DateOnly? later, DateOnly? earlier) =>
        later < earlier ? throw new CaseRuleException(CaseRule.DaysOutOfOrder) : later;
}
