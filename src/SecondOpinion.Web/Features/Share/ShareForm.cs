using System.Collections.Immutable;
using System.Globalization;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Web.Features.Share;

/// <summary>What the owner chose for a new link.</summary>
public sealed class ShareForm
{
    public const string ExtrasField = "extras";
    public const string DaysField = "days";
    public const string WhatMatters = "what-matters";
    public const string HardQuestions = "hard-questions";

    /// <summary>How long a link may be asked to work, in days.</summary>
    public static ImmutableList<int> DaysOffered { get; } = [1, ShareLink.DefaultDays, 14, ShareLink.MostDays];

    public required SharedExtras Extras { get; init; }

    /// <summary>Null when none of those offered was chosen.</summary>
    public required int? Days { get; init; }

    /// <summary>What the page opens with: nothing extra, one week.</summary>
    public static FieldValues Blank { get; } = FieldValues.Empty.With(DaysField, Text(ShareLink.DefaultDays));

    public static ShareForm From(FieldValues fields) => new()
    {
        Extras = (fields.Has(ExtrasField, WhatMatters) ? SharedExtras.WhatMatters : SharedExtras.None)
            | (fields.Has(ExtrasField, HardQuestions) ? SharedExtras.HardQuestions : SharedExtras.None),
        Days = DaysOffered.Select(days => (int?)days).FirstOrDefault(days => fields.Has(DaysField, Text(days!.Value))),
    };

    public static string Text(int days) => days.ToString(CultureInfo.InvariantCulture);
}
