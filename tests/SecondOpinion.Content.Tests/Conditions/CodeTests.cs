using System.Text.RegularExpressions;
using SecondOpinion.Content.Tests.Texts;
using SecondOpinion.TestKit;
using Xunit;

namespace SecondOpinion.Content.Tests.Conditions;

/// <summary>Codes are the ones that the United States use this year.</summary>
public partial class CodeTests
{
    /// <summary>A line of the order file: five digits, a space, the code without its dot in seven places.</summary>
    private const int CodeStart = 6;
    private const int CodeLength = 7;

    [Fact]
    public void Every_diagnosis_code_is_in_the_order_file()
    {
        var known = SharedData.LinesOrSkip("icd10cm/icd10cm_order_2026.txt.gz")
            .Select(line => line.Substring(CodeStart, CodeLength).Trim())
            .ToHashSet(StringComparer.Ordinal);
        Hard.None(
            from condition in TheLibrary.Content.Conditions.All
            from code in condition.Icd
            where !DiagnosisCode().IsMatch(code) || !known.Contains(code.Replace(".", "", StringComparison.Ordinal))
            select $"{condition.Rule.Id}: {code}");
    }

    [Fact]
    public void Every_kind_of_doctor_is_in_the_taxonomy()
    {
        var known = SharedData.LinesOrSkip("taxonomy/medicare_provider_taxonomy_crosswalk_2025-11.csv")
            .SelectMany(line => TaxonomyCode().Matches(line).Select(match => match.Value))
            .ToHashSet(StringComparer.Ordinal);
        Hard.None(
            from ladder in TheLibrary.Content.Ladders.All
            from code in ladder.Taxonomy
            where !known.Contains(code)
            select $"{ladder.Id}: {code}");
    }

    /// <summary>Also where the reference data is absent.</summary>
    [Fact]
    public void Every_code_has_the_form_of_one() => Hard.None(TheLibrary.Content.Conditions.All
        .SelectMany(condition => condition.Icd.Where(code => !DiagnosisCode().IsMatch(code)))
        .Concat(TheLibrary.Content.Ladders.All.SelectMany(ladder => ladder.Taxonomy.Where(code => !TaxonomyCode().IsMatch(code)))));

    /// <summary>A category or a code with its dot: I35, I35.0, C7A.8.</summary>
    [GeneratedRegex(@"^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$")]
    private static partial Regex DiagnosisCode();

    [GeneratedRegex(@"\b[0-9A-Z]{9}X\b")]
    private static partial Regex TaxonomyCode();
}
