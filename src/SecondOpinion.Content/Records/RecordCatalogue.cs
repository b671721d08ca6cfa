using System.Collections.Immutable;
using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Records;

/// <summary>The records to gather, who has them, how long they take, and the rights to them.</summary>
public sealed class RecordCatalogue
{
    private readonly ById<RecordEntry> _records;
    private readonly ById<RecordHolder> _holders;
    private readonly ById<RecordWait> _waits;
    private readonly ById<RecordRight> _rights;
    private readonly Speech _speech;

    internal RecordCatalogue(
        ById<RecordEntry> records,
        ById<RecordHolder> holders,
        ById<RecordWait> waits,
        ById<RecordRight> rights,
        RecordSets sets,
        PatientText noTissue,
        Speech speech)
    {
        _records = records;
        _holders = holders;
        _waits = waits;
        _rights = rights;
        _speech = speech;
        Sets = sets;
        NoTissue = noTissue;
        Kinds = [.. records.All.Select(record => record.Kind)];
        LeadTimes = [.. waits.All.Select(wait => wait.LeadTime)];
    }

    public ImmutableList<RecordKind> Kinds { get; }

    public ImmutableList<LeadTime> LeadTimes { get; }

    public RecordSets Sets { get; }

    /// <summary>The line that stands in place of tissue records while no tissue has been tested.</summary>
    public PatientText NoTissue { get; }

    public IReadOnlyList<RecordEntry> All => _records.All;

    public IReadOnlyList<RecordHolder> Holders => _holders.All;

    public IReadOnlyList<RecordWait> Waits => _waits.All;

    public IReadOnlyList<RecordRight> Rights => _rights.All;

    /// <exception cref="KeyNotFoundException">No such record.</exception>
    public RecordEntry this[string id] => _records[id];

    /// <summary>Who has the record with this id.</summary>
    public RecordHolder HolderOf(string id) => _holders[_records[id].Kind.Holder];

    /// <summary>How long the record with this id takes.</summary>
    public RecordWait WaitOf(string id) => _waits[_records[id].Kind.LeadTime];

    public string NameOf(string id, Language language, PlanFor? planFor = null) => _speech.Say(_records[id].Name, language, planFor);

    public string PlainOf(string id, Language language, PlanFor? planFor = null) => _speech.Say(_records[id].Plain, language, planFor);

    public string WhyOf(string id, Language language, PlanFor? planFor = null) => _speech.Say(_records[id].Why, language, planFor);

    public string HowOf(string id, Language language, PlanFor? planFor = null) => _speech.Say(_records[id].How, language, planFor);

    public string? NoteOf(string id, Language language, PlanFor? planFor = null) => SayIfAny(_records[id].Note, language, planFor);

    public ImmutableList<string> TipsOf(string id, Language language, PlanFor? planFor = null) =>
        [.. _records[id].Tips.Select(tip => _speech.Say(tip, language, planFor))];

    public string HolderNameOf(string id, Language language, PlanFor? planFor = null) => _speech.Say(HolderOf(id).Name, language, planFor);

    public string HolderAskOf(string id, Language language, PlanFor? planFor = null) => _speech.Say(HolderOf(id).Ask, language, planFor);

    public string WaitTextOf(string id, Language language, PlanFor? planFor = null) => _speech.Say(WaitOf(id).Wait, language, planFor);

    public string? WaitNoteOf(string id, Language language, PlanFor? planFor = null) => SayIfAny(WaitOf(id).Note, language, planFor);

    /// <exception cref="KeyNotFoundException">No such right.</exception>
    public RecordRight Right(string id) => _rights[id];

    private string? SayIfAny(PatientText? text, Language language, PlanFor? planFor) =>
        text is null ? null : _speech.Say(text, language, planFor);
}
