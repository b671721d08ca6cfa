using System.Text.RegularExpressions;
using SecondOpinion.Content.Tests.Texts;
using SecondOpinion.Domain.Cases;
using Xunit;

namespace SecondOpinion.Content.Tests.Guidance;

/// <summary>What is said of plans: figures with their year and source, never inside the words.</summary>
public partial class InsuranceCatalogueTests
{
    private static readonly ContentLibrary Content = TheLibrary.Content;

    public static TheoryData<InsuranceKind> Kinds => [.. Enum.GetValues<InsuranceKind>()];

    [Fact]
    public void Every_fact_has_a_year_and_a_source_outside_this_house() => Assert.All(Content.Insurance.Facts, fact =>
    {
        Assert.InRange(fact.Year, 2024, 2100);
        Assert.Contains(fact.Sources, source => source.Id != "EDITORIAL");
    });

    [Fact]
    public void No_fact_has_a_figure_in_its_words() => Hard.None(Content.Insurance.Facts
        .SelectMany(fact => fact.Text.AllIn(Language.English).Concat(fact.Text.AllIn(Language.Spanish)))
        .Where(words => Digit().IsMatch(words)));

    [Fact]
    public void Every_figure_is_said_in_both_languages_and_none_is_left_open() => Assert.All(Content.Insurance.Facts, fact =>
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var said = fact.Say(Content.WordingFor(language, planFor: null));
            Assert.All(fact.Figures.Values, figure => Assert.Contains(figure, said, StringComparison.Ordinal));
            Assert.DoesNotContain('{', said);
        }
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_plan_has_its_words_and_a_fact(InsuranceKind kind)
    {
        Assert.NotEmpty(Content.Insurance[kind].Sources);
        Assert.NotEmpty(Content.Insurance.FactsFor(Insurance.Empty with { Kind = kind }));
    }

    [Fact]
    public void Original_Medicare_says_what_medicare_gov_says()
    {
        var facts = Said(Insurance.Empty with { Kind = InsuranceKind.OriginalMedicare });
        Assert.Contains("First you pay the Part B deductible. It is $283 for 2026. Then you pay 20% of what Medicare approves.", facts);
        Assert.Contains(facts, fact => fact.StartsWith("If the two doctors do not agree, Part B may help with a third.", StringComparison.Ordinal));
        Assert.DoesNotContain(Said(Insurance.Empty with { Kind = InsuranceKind.MedicareAdvantage }), fact => fact.Contains("$283", StringComparison.Ordinal));
    }

    [Fact]
    public void Whoever_pays_themselves_reads_of_the_price_in_writing_whatever_their_plan()
    {
        Assert.Contains(Said(new Insurance { Kind = InsuranceKind.Employer, PaysSelf = true }), fact => fact.Contains("$400", StringComparison.Ordinal));
        Assert.DoesNotContain(Said(new Insurance { Kind = InsuranceKind.Employer }), fact => fact.Contains("$400", StringComparison.Ordinal));
    }

    [Fact]
    public void The_facts_are_due_again_when_the_year_has_turned()
    {
        var dates = Content.Insurance.Dates;
        Assert.False(dates.IsOverdue(dates.Checked));
        Assert.True(dates.IsOverdue(new DateOnly(Content.Insurance.Facts.Max(fact => fact.Year) + 1, 2, 1)));
    }

    [Fact]
    public void A_kind_without_words_is_a_fault()
    {
        var broken = CatalogueSource.With("insurance.yaml", "id: veterans", "id: medicaid");
        Assert.Throws<ContentException>(() => broken.Insurance);
    }

    private static List<string> Said(Insurance insurance) =>
        [.. Content.Insurance.FactsFor(insurance).Select(fact => fact.Say(Content.WordingFor(Language.English, planFor: null)))];

    [GeneratedRegex(@"\d", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digit();
}
