using System.Collections.Immutable;
using System.Globalization;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Share;

/// <summary>What the owner chose for a new link.</summary>
public sealed class ShareForm
{
    public const string LevelField = "level";
    public const string ExtrasField = "extras";
    public const string DaysField = "days";
    public const string WhatMatters = "what-matters";
    public const string HardQuestions = "hard-questions";

    /// <summary>How long a link may be asked to work, in days.</summary>
    public static ImmutableList<int> DaysOffered { get; } = [1, ShareLink.DefaultDays, 14, ShareLink.MostDays];

    /// <summary>Whoever does not say otherwise lets others only see.</summary>
    public required ShareLevel Level { get; init; }

    public required SharedExtras Extras { get; init; }

    /// <summary>Null when none of those offered was chosen.</summary>
    public required int? Days { get; init; }

    /// <summary>What the page opens with: to see only, nothing extra, one week.</summary>
    public static FieldValues Blank { get; } = FieldValues.Empty.With(LevelField, Kebab.Of(ShareLevel.SeeOnly)).With(DaysField, Text(ShareLink.DefaultDays));

    public static ShareForm From(FieldValues fields) => new()
    {
        Level = fields.Has(LevelField, Kebab.Of(ShareLevel.HelpWithTasks)) ? ShareLevel.HelpWithTasks : ShareLevel.SeeOnly,
        Extras = (fields.Has(ExtrasField, WhatMatters) ? SharedExtras.WhatMatters : SharedExtras.None)
            | (fields.Has(ExtrasField, HardQuestions) ? SharedExtras.HardQuestions : SharedExtras.None),
        Days = DaysOffered.Select(days => (int?)days).FirstOrDefault(days => fields.Has(DaysField, Text(days!.Value))),
    };

    public static string Text(int days) => days.ToString(CultureInfo.InvariantCulture);
}
