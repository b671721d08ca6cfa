using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Sharing;

/// <summary>What of a case a link shows.</summary>
public static class SharedCase
{
    /// <summary>
    /// The case without what stays private: unfinished typing, where the person looked for doctors and how far away those are,
    /// what offices said, places and questions that were taken off and the private part of what is tracked, always; what matters
    /// and the hard questions, unless the owner switched them on.
    /// </summary>
    /// <param name="file">The whole case.</param>
    /// <param name="extras">What the owner switched on for this link.</param>
    /// <param name="isHardQuestion">Whether a question prompt, by its id, is a hard one.</param>
    public static CaseFile SharedWith(this CaseFile file, SharedExtras extras, Func<string, bool> isHardQuestion) => file with
    {
        Drafts = file.Drafts.Clear(),
        SearchPlace = null,
        LastChange = null,
        Reminders = null,
        Tracking = Shared(file.Tracking),
        Shortlist = new(file.Shortlist.Entries.ConvertAll(place => place with { Miles = null, Asked = PlaceAnswers.None })),
        Goals = extras.HasFlag(SharedExtras.WhatMatters) || file.Goals is null ? file.Goals : file.Goals with { Lines = [] },
        Questions = file.Questions is null ? null : file.Questions with
        {
            Removed = [],
            Items = extras.HasFlag(SharedExtras.HardQuestions)
                ? file.Questions.Items
                : file.Questions.Items.RemoveAll(q => q.PromptId is { } prompt && isHardQuestion(prompt)),
        },
    };

    /// <summary>
    /// What is tracked, without what a helper who looks on does not need: insurance, letters with birth date and address, what
    /// offices said, the link of a video visit, answers and feelings. Where the visit is and what to bring stays: a helper drives.
    /// </summary>
    private static Tracking Shared(Tracking tracking) => tracking with
    {
        Insurance = Insurance.Empty,
        Letters = LetterDetails.Empty,
        Requests = tracking.Requests.ConvertAll(r => r with
        {
            Contacts = [],
            Price = null,
            AskedFor = null,
            Visit = r.Visit is null ? null : r.Visit with { Answers = r.Visit.Answers.Clear(), LeftOut = [], Link = null, Notes = null, Feeling = null, CompanionFeeling = null },
        }),
        Records = tracking.Records.ToImmutableSortedDictionary(r => r.Key, r => r.Value with { Note = null, Missing = null, AskedWhom = null, Sendings = r.Value.Sendings.ConvertAll(s => s with { TrackingNumber = null }) }, StringComparer.Ordinal),
    };
}
