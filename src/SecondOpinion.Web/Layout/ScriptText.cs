using SecondOpinion.Content;
using SecondOpinion.Content.Guidance;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Layout;

/// <summary>The lines of a script for one person: as they changed them, or as built from what is known.</summary>
public static class ScriptText
{
    /// <summary>The name a changed script is kept under.</summary>
    public static string KeyOf(Script script, Guid? office) => office is { } id ? $"script-{script.Id}-{id:N}" : $"script-{script.Id}";

    /// <summary>The lines as the person changed them, for this office or else for all; null when they did not.</summary>
    /// <param name="script">The script.</param>
    /// <param name="file">The case.</param>
    /// <param name="office">The office it is for, or null; words kept while it stood on the list go on when it is asked.</param>
    /// <param name="namesDiagnosis">False where the diagnosis stays off, and with it a text that holds it.</param>
    public static IReadOnlyList<string>? Kept(Script script, CaseFile file, OpinionRequest? office = null, bool namesDiagnosis = true)
    {
        var texts = file.Tracking.Letters.Texts;
        Guid?[] keptFor = [office?.Id, office?.ShortlistId, null];
        var kept = keptFor.Select(id => texts.GetValueOrDefault(KeyOf(script, id))).FirstOrDefault(text => text is not null);
        var tellsIt = !namesDiagnosis && file.Diagnosis?.OwnWords is { } words && kept?.Contains(words, StringComparison.OrdinalIgnoreCase) == true;
        return tellsIt ? null : kept?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    public static IReadOnlyList<string> Built(Script script, CaseFile file, Wording words, OpinionRequest? office = null, bool namesDiagnosis = true)
    {
        var blanks = ScriptBlanks.For(script, file, words, namesDiagnosis, office);
        return [.. script.LinesFor(CaseFacts.KnownOf(file)).Select(line => words.Say(line, blanks))];
    }
}
