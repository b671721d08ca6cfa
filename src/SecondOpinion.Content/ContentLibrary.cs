using System.Collections.Immutable;
using SecondOpinion.Content.Conditions;
using SecondOpinion.Content.Glossary;
using SecondOpinion.Content.Guidance;
using SecondOpinion.Content.Guide;
using SecondOpinion.Content.Programmes;
using SecondOpinion.Content.Questions;
using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Reasons;
using SecondOpinion.Content.Records;
using SecondOpinion.Content.Reviews;
using SecondOpinion.Content.Sources;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content;

/// <summary>Everything the app says to patients. A catalogue is read, checked and frozen when it is first asked for, so that the first page does not wait for all of them; <see cref="CheckAll"/> reads the rest.</summary>
public sealed class ContentLibrary
{
    private readonly CatalogueFiles _files;
    private readonly InterfaceTexts _interface;
    private readonly Lazy<Tags> _tags;
    private readonly Lazy<Speech> _speech;
    private readonly Lazy<SourceCatalogue> _sources;
    private readonly Lazy<ReasonCatalogue> _reasons;
    private readonly Lazy<QuestionCatalogue> _questions;
    private readonly Lazy<RecordCatalogue> _records;
    private readonly Lazy<LadderCatalogue> _ladders;
    private readonly Lazy<SpecialtyCatalogue> _specialties;
    private readonly Lazy<ConditionCatalogue> _conditions;
    private readonly Lazy<DangerSignCatalogue> _dangerSigns;
    private readonly Lazy<NoticeCatalogue> _notices;
    private readonly Lazy<HelpLineCatalogue> _helpLines;
    private readonly Lazy<CrisisWords> _crisisWords;
    private readonly Lazy<ScriptCatalogue> _scripts;
    private readonly Lazy<InsuranceCatalogue> _insurance;
    private readonly Lazy<StageCatalogue> _stages;
    private readonly Lazy<LetterCatalogue> _letters;
    private readonly Lazy<OutcomeCatalogue> _outcomes;
    private readonly Lazy<GuideCatalogue> _guide;
    private readonly Lazy<GlossaryCatalogue> _glossary;
    private readonly Lazy<ProgrammeCatalogue> _programmes;
    private readonly Lazy<ReviewCatalogue> _reviews;
    private readonly Lazy<RuleBook> _rules;

    private ContentLibrary(CatalogueFiles files)
    {
        _files = files;
        _tags = new(() => Tags.From(files));
        _interface = new InterfaceTexts(files);
        _speech = new(() => Speech.From(files));
        _sources = new(() => SourceCatalogue.From(files));
        _reasons = new(() => new ReasonReading(files, Sources, _speech.Value).Read());
        _questions = new(() => new QuestionReading(files, Tags, Sources, _speech.Value).Read(Reasons.Check));
        _records = new(() => new RecordReading(files, Tags, Sources, _speech.Value).Read());
        _ladders = new(() => LadderCatalogue.From(files, Tags, Sources));
        _specialties = new(() => SpecialtyCatalogue.From(files));
        _conditions = new(() => new ConditionReading(files, Tags, Ladders, DangerSigns, _speech.Value).Read());
        _dangerSigns = new(() => DangerSignCatalogue.From(files, Tags));
        _notices = new(() => NoticeCatalogue.From(files, Sources));
        _helpLines = new(() => HelpLineCatalogue.From(files));
        _crisisWords = new(() => CrisisWords.From(files));
        _scripts = new(() => ScriptCatalogue.From(files, Sources));
        _insurance = new(() => InsuranceCatalogue.From(files, Sources));
        _stages = new(() => StageCatalogue.From(files));
        _letters = new(() => LetterCatalogue.From(files, Sources));
        _outcomes = new(() => OutcomeCatalogue.From(files, Sources));
        _guide = new(() => GuideCatalogue.From(files, Sources));
        _glossary = new(() => GlossaryCatalogue.From(files, Sources));
        _programmes = new(() => new ProgrammeReading(files, Tags, _speech.Value).Read());
        _reviews = new(() => ReviewCatalogue.From(files));
        _rules = new(() => new RuleBook(
            Questions.Prompts, Questions.Categories, Reasons.Rules, Records.Kinds, Records.Sets, Records.LeadTimes, Conditions.Rules));
    }

    /// <summary>Another one whenever any catalogue has changed: the stamp of this assembly, which a deterministic build takes from what is in it.</summary>
    public static string Version { get; } = typeof(ContentLibrary).Module.ModuleVersionId.ToString("N");

    /// <summary>What the planning rules read.</summary>
    public RuleBook Rules => _rules.Value;

    public QuestionCatalogue Questions => _questions.Value;

    public ReasonCatalogue Reasons => _reasons.Value;

    public RecordCatalogue Records => _records.Value;

    public ConditionCatalogue Conditions => _conditions.Value;

    public LadderCatalogue Ladders => _ladders.Value;

    public SpecialtyCatalogue Specialties => _specialties.Value;

    public DangerSignCatalogue DangerSigns => _dangerSigns.Value;

    public NoticeCatalogue Notices => _notices.Value;

    public HelpLineCatalogue HelpLines => _helpLines.Value;

    public CrisisWords CrisisWords => _crisisWords.Value;

    public ScriptCatalogue Scripts => _scripts.Value;

    public InsuranceCatalogue Insurance => _insurance.Value;

    public StageCatalogue Stages => _stages.Value;

    public LetterCatalogue Letters => _letters.Value;

    public OutcomeCatalogue Outcomes => _outcomes.Value;

    public GuideCatalogue Guide => _guide.Value;

    public GlossaryCatalogue Glossary => _glossary.Value;

    /// <summary>The words that rules may use.</summary>
    public Tags Tags => _tags.Value;

    /// <summary>Who has said yes to which texts.</summary>
    public ReviewCatalogue Reviews => _reviews.Value;

    public SourceCatalogue Sources => _sources.Value;

    /// <summary>The built-in list of places.</summary>
    public ImmutableList<Programme> Programmes => ProgrammeTexts.Programmes;

    /// <summary>The words of the built-in list.</summary>
    public ProgrammeCatalogue ProgrammeTexts => _programmes.Value;

    /// <summary>The keys of every interface text, for checks.</summary>
    public IReadOnlyCollection<string> InterfaceKeys => _interface.Keys;

    /// <summary>Every text of every catalogue with its place, for checks and the report. It walks all files at each call.</summary>
    public IEnumerable<CatalogueText> Texts => TextWalk.Through(_files);

    /// <summary>The catalogue files, for checks and the report.</summary>
    public IEnumerable<string> Files => _files.Names;

    /// <summary>When the facts of a file were checked and are to be checked again.</summary>
    public CheckDates DatesOf(string file) => _files.DatesOf(file);

    /// <summary>Opens the catalogues built into this assembly.</summary>
    public static ContentLibrary Load() => Load(CatalogueFiles.Embedded());

    /// <summary>Opens catalogues from elsewhere.</summary>
    public static ContentLibrary Load(CatalogueFiles files) => new(files);

    /// <summary>Reads every catalogue to its end. The app does this in the background right after the start, and stops on a fault.</summary>
    /// <exception cref="ContentException">A catalogue is broken: file, line and what is wrong.</exception>
    public void CheckAll()
    {
        object[] all = [InterfaceKeys, Rules, Specialties, DangerSigns, Notices, HelpLines, CrisisWords, Scripts, Insurance, Stages, Letters, Outcomes, Guide, Glossary, ProgrammeTexts];
        GC.KeepAlive(all);
        if (_files.Unread.Except(["reviews.yaml"], StringComparer.Ordinal).FirstOrDefault() is { } stray)
        {
            throw new ContentException(stray, 1, "no catalogue reads this file; is it in the right folder?");
        }

        // Last, because finding what was reviewed walks through every file.
        GC.KeepAlive(Reviews);
    }

    /// <summary>The interface texts for a reader; without a person the words speak to "you".</summary>
    public Wording WordingFor(Language language, PlanFor? planFor) => new(_interface, _speech.Value, language, planFor);
}
