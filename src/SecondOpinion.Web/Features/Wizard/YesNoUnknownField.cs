using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Wizard;

/// <summary>The field values of a yes, no or "I do not know".</summary>
public static class YesNoUnknownField
{
    public const string Yes = "yes";
    public const string No = "no";
    public const string Unknown = "unknown";

    public static YesNoUnknown? Read(string? value) => value switch
    {
        Yes => YesNoUnknown.Yes,
        No => YesNoUnknown.No,
        Unknown => YesNoUnknown.Unknown,
        _ => null,
    };

    public static string Write(YesNoUnknown answer) => answer switch
    {
        YesNoUnknown.Yes => Yes,
        YesNoUnknown.No => No,
        _ => Unknown,
    };
}
