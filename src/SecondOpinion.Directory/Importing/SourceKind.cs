using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SecondOpinion.Directory.Importing;

/// <summary>A kind of public file that can be imported, and what tells it from the others.</summary>
/// <param name="Part">How the command line names it.</param>
/// <param name="What">How a sentence names it.</param>
/// <param name="Name">How the publisher names the file, for a sentence.</param>
/// <param name="NamePattern">The same, to find it among others in an archive.</param>
/// <param name="Sign">What is found in the first line of this kind and of no other.</param>
internal sealed partial record SourceKind(string Part, string What, string Name, Regex NamePattern, Regex Sign)
{
    public static SourceKind Nppes { get; } = new("nppes", "NPPES's monthly file", "npidata_pfile_*.csv", NppesName(), NppesSign());

    public static SourceKind Deactivated { get; } = new("nppes-deactivated", "NPPES's report of deactivated NPIs", "NPPES Deactivated NPI Report *.csv", DeactivatedName(), DeactivatedSign());

    public static SourceKind Dac { get; } = new("dac", "Medicare's Doctors and Clinicians file", "DAC_NationalDownloadableFile.csv", DacName(), DacSign());

    public static SourceKind Hospitals { get; } = new("hospitals", "CMS's Hospital General Information", "Hospital_General_Information.csv", HospitalsName(), HospitalsSign());

    public static SourceKind Icd { get; } = new(IcdImport.Part, "the ICD-10-CM order file", "icd10cm_order_*.txt", IcdName(), IcdSign());

    public static ImmutableList<SourceKind> All { get; } = [Nppes, Deactivated, Dac, Hospitals, Icd];

    /// <summary>For the end of a sentence: what a file seems to be instead, and how that is imported; or empty.</summary>
    /// <param name="line">Its first line.</param>
    public string InsteadOf(string line) => All.Find(kind => kind != this && kind.Sign.IsMatch(line)) is { } other
        ? $"; it looks like {other.What}, which \"directory import {other.Part}\" takes"
        : string.Empty;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^npidata_pfile_[0-9_-]+\.csv$", Options, 1000)]
    private static partial Regex NppesName();

    [GeneratedRegex("entity type code", Options, 1000)]
    private static partial Regex NppesSign();

    [GeneratedRegex(@"deactivated.*\.csv$", Options, 1000)]
    private static partial Regex DeactivatedName();

    [GeneratedRegex("nppes deactivation date|deactivated npi", Options, 1000)]
    private static partial Regex DeactivatedSign();

    [GeneratedRegex(@"^dac_.*\.csv$", Options, 1000)]
    private static partial Regex DacName();

    [GeneratedRegex("pri_spec", Options, 1000)]
    private static partial Regex DacSign();

    [GeneratedRegex(@"^hospital_general_information.*\.csv$", Options, 1000)]
    private static partial Regex HospitalsName();

    [GeneratedRegex("hospital type", Options, 1000)]
    private static partial Regex HospitalsSign();

    [GeneratedRegex(@"^icd10cm[-_]order[-_]\d+\.txt$", Options, 1000)]
    private static partial Regex IcdName();

    [GeneratedRegex(@"^\d{5} [A-Z]\d[0-9A-Z]", Options, 1000)]
    private static partial Regex IcdSign();
}
