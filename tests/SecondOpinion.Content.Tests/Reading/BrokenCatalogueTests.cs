using SecondOpinion.CataloguePacker;
using Xunit;

namespace SecondOpinion.Content.Tests.Reading;

/// <summary>A slip in a catalogue is told in one plain sentence with file and line, and never passes in silence.</summary>
public class BrokenCatalogueTests
{
    [Theory]
    [InlineData("reasons.yaml", "pace: soon", "pace: quickly", "\"quickly\" is not known; known are check_first, no_rush, soon, weeks")]
    [InlineData("reasons.yaml", "group: g-life", "group: g-live", "no reason group has the id \"g-live\"")]
    [InlineData("reasons.yaml", "leads-with: [diagnosis, options]", "leads-with: [diagnoses]", "no question category has the id \"diagnoses\"")]
    [InlineData("reasons.yaml", "source: [S003]", "source: [S999]", "no source has the id \"S999\"")]
    [InlineData("questions/stage.yaml", "explain:", "explian:", "\"explian\" is not known here")]
    [InlineData("questions/stage.yaml", "reasons: [any, r-cancer", "reasons: [any, r-canser", "no reason has the id \"r-canser\"")]
    [InlineData("questions/stage.yaml", "topics: [breast]", "topics: [brest]", "\"brest\" is not a topic")]
    [InlineData("questions/stage.yaml", "diagnoses: [solid_tumor]", "diagnoses: [solid]", "\"solid\" is not a diagnosis tag")]
    [InlineData("questions/stage.yaml", "needs: [tissue]", "needs: [biopsy]", "\"biopsy\" is not known")]
    [InlineData("questions/stage.yaml", "priority: 1", "priority: 4", "\"priority\" must be 1, 2 or 3")]
    [InlineData("questions/stage.yaml", "priority: 1", "priority: high", "\"priority\" must be a whole number, not \"high\"")]
    [InlineData("questions/stage.yaml", "id: q-st-02", "id: q-st-01", "the question id \"q-st-01\" stands twice")]
    [InlineData("questions/stage.yaml", "id: q-st-02", "id: q-dx-01", "the question id \"q-dx-01\" stands twice")]
    [InlineData("questions/stage.yaml", "id: stage", "id: stages", "the file must bear the name of its category, stages.yaml")]
    [InlineData("records/kinds/heart.yaml", "holder: h-heart", "holder: h-hart", "no record holder has the id \"h-hart\"")]
    [InlineData("records/kinds/heart.yaml", "lead-time: imaging_disc", "lead-time: imaging", "no lead time has the id \"imaging\"")]
    [InlineData("records/sets.yaml", "rec-echo", "rec-eco", "no record has the id \"rec-eco\"")]
    [InlineData("records/sets.yaml", "heart_valve:", "heart_valves:", "\"heart_valves\" is not known here")]
    [InlineData("outcomes.yaml", "id: o-same-near-home", "id: o-same", "the outcome id \"o-same\" stands twice")]
    [InlineData("letters.yaml", "lines:", "line:", "\"line\" is not known here")]
    [InlineData("stages.yaml", "next-check: 2027-11-22", "next-check: soon", "\"next-check\" must be a day such as 2026-06-10")]
    [InlineData("stages.yaml", "next-check: 2027-11-22", "next-check: 2026-11-22", "\"next-check\" must be later than \"checked\"")]
    [InlineData("stages.yaml", "next-check: 2027-11-22\n", "", "\"next-check\" is missing")]
    [InlineData("stages.yaml", "id: telling", "id: deciding", "the stage id \"deciding\" stands twice")]
    [InlineData("danger-signs.yaml", "needs: [cancer_named]", "needs: [cancer]", "\"cancer\" is not known")]
    [InlineData("sources.yaml", "https://www.hhs.gov", "http://www.hhs.gov", "is not an https address")]
    [InlineData("programmes/nci-centers.yaml", "checked-on: 2026-06-10", "checked-on: June", "\"checked-on\" must be a day such as 2026-06-10")]
    public void A_slip_names_its_file_and_what_is_wrong(string file, string right, string wrong, string sentence)
    {
        var fault = Assert.Throws<ContentException>(() => CatalogueSource.With(file, right, wrong).CheckAll());
        Assert.Matches($"^{file}:[0-9]+: ", fault.Message);
        Assert.Contains(sentence, fault.Message, StringComparison.Ordinal);
    }

    /// <summary>Small files of their own, which do not move when the catalogues grow.</summary>
    [Theory]
    [InlineData("sources/try.yaml", "sources: [{id: NCI, title: T, publisher: P}]", "the source id \"NCI\" stands twice")]
    [InlineData("conditions/try.yaml", "order: 99, conditions: []", "\"area\" is missing")]
    [InlineData("conditions/try.yaml", "order: 99, area: {en: A}, conditions: [{id: try, name: {en: T}}]", "\"formal\" is missing")]
    [InlineData("conditions/try.yaml", "order: 99, area: {en: A}, conditions: [{id: try, name: {en: T}, formal: {en: T}, ladder: valve}]", "\"icd\" is missing")]
    [InlineData("conditions/try.yaml", Illness + "ladder: valve}]", "\"read\" is missing")]
    [InlineData("conditions/try.yaml", Illness + "ladder: valves}]", "no ladder has the id \"valves\"")]
    [InlineData("conditions/try.yaml", Illness + "ladder: valve, extras: [heart]}]", "no danger card has the id \"heart\"")]
    [InlineData("conditions/try.yaml", Illness + "ladder: valve, topics: [hart]}]", "\"hart\" is not a topic")]
    [InlineData("conditions/try.yaml", Illness + "ladder: valve, read: {by: NIH, url: \"http://nih.gov\"}}]", "is not an https address")]
    [InlineData("conditions/try.yaml", Illness + "ladder: valve, hours-or-days: maybe}]", "must be true or false")]
    [InlineData("questions-by-illness/try.yaml", "topic: brest, title: {en: T, es: T}, questions: []", "\"brest\" is not a topic")]
    [InlineData("questions-by-illness/try.yaml", OfBreast + "topics: [ovary], category: options}]", "a question of this file must have the topic \"breast\"")]
    [InlineData("questions-by-illness/try.yaml", OfBreast + "topics: [breast]}]", "\"category\" is missing")]
    [InlineData("questions-by-illness/try.yaml", OfBreast + "topics: [breast], category: choices}]", "no question category has the id \"choices\"")]
    [InlineData("questions/try.yaml", "id: try, order: 99, title: {en: T}, blurb: {en: B}, questions: [{id: q-try, category: options}]", "\"category\" is not known here")]
    [InlineData("guide/try.yaml", "id: tries, order: 99, title: {en: T}, summary: {en: S}, sections: []", "the file must bear the name of its topic, tries.yaml")]
    [InlineData("guide/try.yaml", "id: try, order: 99, title: {en: T}, summary: {en: S}, sections: [{id: a, heading: {en: H}}]", "a section needs \"text\" or \"list\"")]
    [InlineData("guide/try.yaml", "id: try, order: 99, title: {en: T}, summary: {en: S}, sections: [" + Section + ", " + Section + "]", "the section id \"a\" stands twice")]
    [InlineData("glossary/try.yaml", "order: 99, title: {es: T}, words: []", "the English text (en) is missing")]
    [InlineData("glossary/try.yaml", "order: 99, title: {en: T, fr: T}, words: []", "\"fr\" is not known here")]
    [InlineData("glossary/try.yaml", "order: 99, title: {en: T}, words: [{id: w-try, word: {en: W}}]", "\"plain\" is missing")]
    [InlineData("glossary/try.yaml", "order: 99, title: {en: T}, words: [{id: w-try, word: {en: W}, plain: {en: P}, source: [NOBODY]}]", "no source has the id \"NOBODY\"")]
    [InlineData("odd/try.yaml", "odd: true", "no catalogue reads this file")]
    public void A_slip_in_a_new_file_is_told_too(string file, string content, string sentence)
    {
        var files = CatalogueSource.Read();
        files[file] = $"{{checked: 2026-11-22, next-check: 2027-11-22, {content}}}";
        var fault = Assert.Throws<ContentException>(() => CatalogueSource.Of(files).CheckAll());
        Assert.StartsWith($"{file}:1: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(sentence, fault.Message, StringComparison.Ordinal);
    }

    private const string Illness =
        "order: 99, area: {en: A, es: A}, conditions: [{id: try, name: {en: T, es: T}, formal: {en: T, es: T}, icd: [I35], tags: [heart_valve], ";

    private const string OfBreast =
        "topic: breast, title: {en: T, es: T}, questions: [{id: q-try, text: {en: T, es: T}, diagnoses: [any], reasons: [any], visits: [virtual], priority: 1, ask: doctor, ";

    private const string Section = "{id: a, heading: {en: H}, text: [{en: T}]}";

    [Fact]
    public void A_slip_names_its_line()
    {
        var line = CatalogueSource.Read()["reasons.yaml"].Split("pace: soon")[0].Split('\n').Length;
        var fault = Assert.Throws<ContentException>(() => CatalogueSource.With("reasons.yaml", "pace: soon", "pace: quickly").CheckAll());
        Assert.StartsWith($"reasons.yaml:{line}: ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var files = CatalogueSource.Read();
        files.Remove("records/holders.yaml");
        var fault = Assert.Throws<ContentException>(() => CatalogueSource.Of(files).CheckAll());
        Assert.Equal("records/holders.yaml:1: the file is missing", fault.Message);
    }

    [Theory]
    [InlineData("groups: [", "While parsing")]
    [InlineData("a: 1\na: 2", "\"a\" stands here twice")]
    [InlineData("a: &x 1\nb: *x", "anchors and aliases are not used")]
    [InlineData("- a\n- b", "the file must hold keys with values")]
    [InlineData("", "the file must hold keys with values")]
    public void What_is_not_plain_yaml_stops_the_build(string yaml, string sentence)
    {
        var fault = Assert.Throws<BrokenYamlException>(() => CataloguePack.Of([KeyValuePair.Create("reasons.yaml", yaml)]));
        Assert.Equal("reasons.yaml", fault.File);
        Assert.InRange(fault.Line, 1, 2);
        Assert.Contains(sentence, fault.WhatIsWrong, StringComparison.Ordinal);
    }

    [Fact]
    public void The_catalogues_as_they_ship_are_whole() => TheLibrary.Content.CheckAll();
}
