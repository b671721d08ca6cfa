using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Sharing;

/// <summary>What of a case a link shows.</summary>
public static class SharedCase
{
    /// <summary>The case as far as this access shows it: all of it to the owner.</summary>
    /// <param name="file">The whole case.</param>
    /// <param name="access">What the actor may do.</param>
    /// <param name="isHardQuestion">Whether a question prompt, by its id, is a hard one.</param>
    /// <exception cref="ArgumentOutOfRangeException">Access is denied: there is nothing to show.</exception>
    public static CaseFile SeenWith(this CaseFile file, CaseAccess access, Func<string, bool> isHardQuestion) => access switch
    {
        CaseAccess.Owner => file,
        CaseAccess.Viewer viewer => file.SharedWith(ShareLevel.SeeOnly, viewer.Extras, isHardQuestion),
        CaseAccess.Helper helper => file.SharedWith(ShareLevel.HelpWithTasks, helper.Extras, isHardQuestion) with { LastPress = file.LastPress is { } press && press.Link == helper.Link.Value ? press : null },
        _ => throw new ArgumentOutOfRangeException(nameof(access), access, "Whoever is denied sees nothing."),
    };

    /// <summary>
    /// The case without what stays private: unfinished typing, where the person looked for doctors and how far away those are,
    /// places and questions that were taken off and the private part of what is tracked, always; what matters and the hard
    /// questions, unless the owner switched them on. What offices said is shown to a helper, who calls them, and to no viewer.
    /// </summary>
    /// <param name="file">The whole case.</param>
    /// <param name="level">What the holder of the link may do.</param>
    /// <param name="extras">What the owner switched on for this link.</param>
    /// <param name="isHardQuestion">Whether a question prompt, by its id, is a hard one.</param>
    public static CaseFile SharedWith(this CaseFile file, ShareLevel level, SharedExtras extras, Func<string, bool> isHardQuestion)
    {
        var questions = file.Questions is null ? null : file.Questions with
        {
            Removed = [],
            Items = extras.HasFlag(SharedExtras.HardQuestions)
                ? file.Questions.Items
                : file.Questions.Items.RemoveAll(q => q.PromptId is { } prompt && isHardQuestion(prompt)),
        };
        return file with
        {
            Drafts = file.Drafts.Clear(),
            SearchPlace = null,
            LastChange = null,
            LastPress = null,
            Reminders = null,
            Subjects = level == ShareLevel.HelpWithTasks ? file.Subjects.Only(SubjectKind.Record, SubjectKind.Request) : SubjectList.Empty,
            Tracking = level == ShareLevel.HelpWithTasks ? ForTasks(file.Tracking, questions ?? QuestionList.Empty) : ToSee(file.Tracking),
            Shortlist = new(file.Shortlist.Entries.ConvertAll(place => place with { Miles = null, Asked = PlaceAnswers.None })),
            Goals = extras.HasFlag(SharedExtras.WhatMatters) || file.Goals is null ? file.Goals : file.Goals with { Lines = [] },
            Questions = questions,
        };
    }

    /// <summary>
    /// What is tracked, without what someone who looks on does not need: insurance, letters with birth date and address, what
    /// offices said, the link of a video visit, answers and feelings. Where the visit is and what to bring stays: they may drive.
    /// </summary>
    private static Tracking ToSee(Tracking tracking) => Without(tracking, request => request with
    {
        Contacts = [],
        Price = null,
        AskedFor = null,
        Visit = request.Visit is null ? null : request.Visit with { Answers = request.Visit.Answers.Clear(), LeftOut = [], Link = null, Notes = null, Feeling = null, CompanionFeeling = null },
    }) with
    {
        Records = tracking.Records.ToImmutableSortedDictionary(r => r.Key, r => Record(r.Value), StringComparer.Ordinal),
    };

    // What offices promised and when they were called is for who calls them; that a part is missing is how far the record is.
    private static RecordItem Record(RecordItem item) => item with
    {
        Note = null,
        Missing = null,
        LacksPart = item.IsIncomplete,
        MissingAskedOn = null,
        Parts = [],
        AskedWhom = null,
        PromisedFor = null,
        PromisedBefore = null,
        CheckedOn = null,
        Calls = [],
        History = item.History.ConvertAll(mark => mark with { Missing = null, Asking = mark.Asking is null ? null : mark.Asking with { Whom = null, PromisedFor = null } }),
        Sendings = item.Sendings.ConvertAll(s => s with { TrackingNumber = null }),
    };

    /// <summary>
    /// What is tracked, with what the tasks need: whom the person asked and what was said, and the answers to the questions that
    /// are shown. Insurance, letters, prices, the visit's own notes and the patient's feeling stay private here too.
    /// </summary>
    private static Tracking ForTasks(Tracking tracking, QuestionList shown)
    {
        bool IsHidden(string question) => !shown.Items.Exists(q => string.Equals(q.Id, question, StringComparison.Ordinal));
        return Without(tracking, request => request with
        {
            Price = null,
            Visit = request.Visit is not { } visit ? null : visit with
            {
                Answers = visit.Answers.RemoveRange(visit.Answers.Keys.Where(IsHidden)),
                LeftOut = visit.LeftOut.RemoveAll(IsHidden),
                Link = null,
                Notes = null,
                Feeling = null,
            },
        });
    }

    private static Tracking Without(Tracking tracking, Func<OpinionRequest, OpinionRequest> part) => tracking with
    {
        Insurance = Insurance.Empty,
        Letters = LetterDetails.Empty,
        Requests = tracking.Requests.ConvertAll(request => part(request)),
    };
}
