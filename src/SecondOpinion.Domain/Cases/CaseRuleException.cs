namespace SecondOpinion.Domain.Cases;

/// <summary>A verb was asked to write a state the case does not allow. Forms check first, so this is the last guard.</summary>
public sealed class CaseRuleException(CaseRule rule) : InvalidOperationException(rule.ToString())
{
    public CaseRule Rule { get; } = rule;
}
