using SecondOpinion.Content;

namespace SecondOpinion.Web.Layout;

/// <summary>The list that facts of a place come from, in words.</summary>
public static class SourceWords
{
    public const string Nppes = "nppes";
    public const string Medicare = "medicare";
    public const string Hospitals = "hospitals";

    /// <summary>The list and its day. What is none of the public lists is the built-in one, whose entries say it themselves.</summary>
    public static string Of(string source, DateOnly? day, Wording words) => (source, day) switch
    {
        (Nppes, { } of) => words.With("specialists.from-nppes", ("date", words.FullDate(of))),
        (Nppes, null) => words["specialists.from-nppes-undated"],
        (Medicare, { } of) => words.With("specialists.from-medicare", ("date", words.FullDate(of))),
        (Medicare, null) => words["specialists.from-medicare-undated"],
        (Hospitals, { } of) => words.With("specialists.from-hospitals", ("date", words.FullDate(of))),
        (Hospitals, null) => words["specialists.from-hospitals-undated"],
        _ => source,
    };

    /// <summary>Where the page about the lists tells how this one is put right.</summary>
    public static string CorrectionsLink(string source) => $"/lists#{source switch { Nppes => Nppes, Medicare => Medicare, Hospitals => Hospitals, _ => "built-in" }}";
}
