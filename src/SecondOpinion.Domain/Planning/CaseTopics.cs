using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>The topics a case touches: from the patient's own words, from what matters to them, and from who is involved.</summary>
public static class CaseTopics
{
    public const string Caregiver = "caregiver";
    public const string Child = "child";
    public const string Interpreter = "interpreter";

    internal static IEnumerable<string> Of(CaseFile file, IReadOnlyList<ConditionRule> named) =>
        named.SelectMany(c => c.Topics)
            .Concat(file.Goals?.Topics ?? [])
            .Concat(file.For?.Person == Person.MyChild ? [Child] : [])
            .Concat(HasHelper(file) ? [Caregiver] : [])
            .Distinct(StringComparer.Ordinal);

    public static bool WantsInterpreter(CaseFile file) => file.Goals?.Topics.Contains(Interpreter, StringComparer.Ordinal) == true;

    /// <summary>Someone helps: the patient says so, or a helper is the one who types.</summary>
    public static bool HasHelper(CaseFile file) =>
        file.For?.Person == Person.SomeoneIHelp || file.Helper?.WillHelp == YesNoUnknown.Yes;
}
