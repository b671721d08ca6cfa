using SecondOpinion.Content;
using SecondOpinion.Content.Guidance;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Layout;

/// <summary>What is known for the blanks of a script; the rest is left as a line to write on. The patient's own words stand in quotes, so that a sentence stays one whatever they wrote.</summary>
public static class ScriptBlanks
{
    /// <summary>Details that only a script needs, by the names they are kept under.</summary>
    public const string FirstDoctor = "first_doctor";
    public const string State = "state";
    public const string Needs = "needs";

    /// <summary>Kept as "off" when the person wants no diagnosis in what they say or send.</summary>
    public const string Diagnosis = "diagnosis_in_scripts";
    public const string Off = "off";

    private const string Blank = "__________";

    /// <param name="script">The script to fill.</param>
    /// <param name="file">The case.</param>
    /// <param name="words">The interface texts.</param>
    /// <param name="namesDiagnosis">False leaves the diagnosis off, for paper that others may see.</param>
    /// <param name="office">The request it is for; null for the one the plan turns on.</param>
    public static (string Name, object? Value)[] For(Script script, CaseFile file, Wording words, bool namesDiagnosis = true, OpinionRequest? office = null)
    {
        var request = office ?? ScriptOffice.Of(script, file);
        var known = file.Tracking.Letters.Fields;
        return
        [
            ("illness", namesDiagnosis && NamesDiagnosis(file) ? IllnessOf(file, words) : Blank),
            ("doctor", Plain(string.Equals(script.Id, "A2", StringComparison.Ordinal) ? known.GetValueOrDefault(FirstDoctor) : request?.Visit?.Doctor, words.Language) ?? Blank),
            ("phone", Said(request?.Phone) ?? Blank),
            ("state", known.GetValueOrDefault(State) ?? HomeState.Of(file.SearchPlace) ?? Blank),
            ("plan", PlanOf(file.Tracking.Insurance, words) ?? Blank),
            ("place", request?.Name is { Length: > 0 } name ? name : Blank),
            ("needs", known.GetValueOrDefault(Needs) ?? (script.NeedsHint is { } hint ? $"{Blank} ({words.Say(hint)})" : Blank)),
        ];
    }

    /// <summary>Whether what the person says or sends may name their illness.</summary>
    public static bool NamesDiagnosis(CaseFile file) =>
        !string.Equals(file.Tracking.Letters.Fields.GetValueOrDefault(Diagnosis), Off, StringComparison.Ordinal);

    /// <summary>The plan's name, or the kind of plan where that is all that is known.</summary>
    public static string? PlanOf(Insurance insurance, Wording words) => insurance switch
    {
        { Plan: { } plan } => plan,
        { Kind: null or InsuranceKind.None or InsuranceKind.NotSure or InsuranceKind.Employer or InsuranceKind.Marketplace } => null,
        { Kind: { } kind } => words[$"insurance.kind.{Kebab.Of(kind)}"],
    };

    private static string IllnessOf(CaseFile file, Wording words) => file.Diagnosis switch
    {
        { OwnWords: { Length: > 0 } known } => $"“{known}”",
        { HasNoName: true } => words["script.no-name"],
        _ => Blank,
    };

    // The English script says "Dr." itself.
    private static string? Plain(string? doctor, Language language) => Said(doctor) is not { } named || language != Language.English
        ? Said(doctor)
        : Said(Array.Find(["Dr.", "Dr ", "Doctor "], title => $"{named} ".StartsWith(title, StringComparison.OrdinalIgnoreCase)) is { } said ? $"{named} "[said.Length..] : named);

    // Nothing but spaces, or a title without a name, is a line to write on and no gap in a sentence.
    private static string? Said(string? text) => text?.Trim() is { Length: > 0 } said ? said : null;
}
