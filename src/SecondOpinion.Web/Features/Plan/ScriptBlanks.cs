using SecondOpinion.Content;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Plan;

/// <summary>Fills the blanks of a script from what was saved; what is not known stays a line to write on.</summary>
public static class ScriptBlanks
{
    private const string Blank = "________";

    public static string Fill(Wording words, PatientText line, CaseFile file) => words.Say(
        line,
        ("illness", file.Diagnosis?.OwnWords ?? Blank),
        ("doctor", Blank),
        ("state", Blank),
        ("plan", Blank),
        ("place", Blank),
        ("needs", Blank));
}
