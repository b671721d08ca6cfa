using System.Collections.Immutable;
using SecondOpinion.Content.Conditions;
using SecondOpinion.Content.Guidance;
using SecondOpinion.Content.Programmes;
using SecondOpinion.Content.Questions;
using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Reasons;
using SecondOpinion.Content.Records;
using SecondOpinion.Content.Sources;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content;

/// <summary>Everything the app says to patients, read, checked and frozen once at start.</summary>
public sealed class ContentLibrary
{
    private readonly InterfaceTexts _interface;
    private readonly Speech _speech;

    private ContentLibrary(CatalogueFiles files)
    {
        _speech = Speech.From(files);
        _interface = InterfaceTexts.From(files);
        var tags = Tags.From(files);
        Sources = SourceCatalogue.From(files);
        Reasons = new ReasonReading(files, Sources, _speech).Read();
        Questions = new QuestionReading(files, tags, Sources, _speech).Read(Reasons.Check);
        Records = new RecordReading(files, tags, Sources, _speech).Read();
        Ladders = LadderCatalogue.From(files, tags, Sources);
        Conditions = new ConditionReading(files, tags, Ladders, _speech).Read();
        DangerSigns = DangerSignCatalogue.From(files, tags);
        Notices = NoticeCatalogue.From(files, Sources);
        HelpLines = HelpLineCatalogue.From(files);
        Scripts = ScriptCatalogue.From(files, Sources);
        Stages = StageCatalogue.From(files);
        ProgrammeTexts = new ProgrammeReading(files, tags, _speech).Read();
        Rules = new RuleBook(
            Questions.Prompts, Questions.Categories, Reasons.Rules, Records.Kinds, Records.Sets, Records.LeadTimes, Conditions.Rules);
    }

    /// <summary>What the planning rules read.</summary>
    public RuleBook Rules { get; }

    public QuestionCatalogue Questions { get; }

    public ReasonCatalogue Reasons { get; }

    public RecordCatalogue Records { get; }

    public ConditionCatalogue Conditions { get; }

    public LadderCatalogue Ladders { get; }

    public DangerSignCatalogue DangerSigns { get; }

    public NoticeCatalogue Notices { get; }

    public HelpLineCatalogue HelpLines { get; }

    public ScriptCatalogue Scripts { get; }

    public StageCatalogue Stages { get; }

    public SourceCatalogue Sources { get; }

    /// <summary>The built-in list of places.</summary>
    public ImmutableList<Programme> Programmes => ProgrammeTexts.Programmes;

    /// <summary>The words of the built-in list.</summary>
    public ProgrammeCatalogue ProgrammeTexts { get; }

    /// <summary>The keys of every interface text, for checks.</summary>
    public IReadOnlyCollection<string> InterfaceKeys => _interface.Keys;

    /// <summary>Reads the catalogues built into this assembly.</summary>
    /// <exception cref="ContentException">A catalogue is broken: file, line and what is wrong.</exception>
    public static ContentLibrary Load() => Load(CatalogueFiles.Embedded());

    /// <summary>Reads catalogues from elsewhere.</summary>
    /// <exception cref="ContentException">A catalogue is broken.</exception>
    public static ContentLibrary Load(CatalogueFiles files) => new(files);

    /// <summary>The interface texts for a reader; without a person the words speak to "you".</summary>
    public Wording WordingFor(Language language, PlanFor? planFor) => new(_interface, _speech, language, planFor);
}
