using System.Collections.Immutable;
using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Programmes;

/// <summary>The built-in list of places: facts with source and day, no ranking.</summary>
public sealed class ProgrammeCatalogue
{
    private readonly ById<ProgrammeEntry> _programmes;
    private readonly Speech _speech;

    internal ProgrammeCatalogue(ById<ProgrammeEntry> programmes, Speech speech)
    {
        _programmes = programmes;
        _speech = speech;
        Programmes = [.. programmes.All.Select(entry => entry.Programme)];
    }

    public ImmutableList<Programme> Programmes { get; }

    public IReadOnlyList<ProgrammeEntry> All => _programmes.All;

    /// <summary>How the place takes second opinions, and what to ask first.</summary>
    /// <exception cref="KeyNotFoundException">No such place.</exception>
    public string NoteOf(string id, Language language, PlanFor? planFor = null) =>
        _speech.Say(_programmes[id].Note, language, planFor);
}
