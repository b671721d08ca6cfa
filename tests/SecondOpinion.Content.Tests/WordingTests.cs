using SecondOpinion.Domain.Cases;
using Xunit;

namespace SecondOpinion.Content.Tests;

public class WordingTests
{
    private const string Yaml = """
        checked: 2026-11-22
        next-check: 2027-11-22
        so-far:
          title:
            en: {me: "What has happened to you?", child: "What has happened to {name}?", other: "What has happened to {name}?"}
            es: {me: "¿Qué le ha pasado?", child: "¿Qué le ha pasado a {name}?", other: "¿Qué le ha pasado a {name}?"}
          first: {en: {me: "Yours", child: "{Name}'s care", other: "{Name}'s care"}}
        when: {en: "It starts on {start}, in {days} days. {start}!"}
        """;

    private static readonly DateOnly Monday = new(2026, 11, 23);

    private static readonly ContentLibrary Library = LibraryWith(Yaml);

    [Fact]
    public void The_file_and_the_keys_make_the_key() =>
        Assert.Equal("What has happened to you?", Words(null)["try.so-far.title"]);

    [Theory]
    [InlineData(Person.MyChild, null, "What has happened to your child?")]
    [InlineData(Person.MyChild, "Ana", "What has happened to Ana?")]
    [InlineData(Person.SomeoneIHelp, null, "What has happened to the person you help?")]
    [InlineData(Person.SomeoneIHelp, "Rosa", "What has happened to Rosa?")]
    [InlineData(Person.Me, "Rosa", "What has happened to you?")]
    public void Words_follow_the_person(Person person, string? name, string words) =>
        Assert.Equal(words, Words(new PlanFor(person, name))["try.so-far.title"]);

    [Fact]
    public void A_name_at_the_start_of_a_sentence_begins_with_a_capital() =>
        Assert.Equal("Your child's care", Words(new PlanFor(Person.MyChild, FirstName: null))["try.so-far.first"]);

    [Fact]
    public void Placeholders_are_filled_in_the_form_of_the_language() => Assert.Equal(
        "It starts on March 27, 2027, in 1000 days. March 27, 2027!",
        Words(null).With("try.when", ("start", new DateOnly(2027, 3, 27)), ("days", 1000)));

    [Fact]
    public void Read_on_a_day_the_days_near_it_have_their_weekday() => Assert.Equal(
        "It starts on Monday, December 7, in 3 days. Monday, December 7!",
        Words(null).ReadOn(new DateOnly(2026, 11, 23)).With("try.when", ("start", new DateOnly(2026, 12, 7)), ("days", 3)));

    [Fact]
    public void A_day_that_stands_alone_begins_with_a_capital_and_in_a_sentence_as_the_language_has_it()
    {
        var (english, spanish) = (Words(null).ReadOn(Monday), Library.WordingFor(Language.Spanish, planFor: null).ReadOn(Monday));
        Assert.Equal(("Monday, November 23", "Monday, November 23"), (english.Day(Monday), english.Date(Monday)));
        Assert.Equal(("Lunes 23 de noviembre", "lunes 23 de noviembre"), (spanish.Day(Monday), spanish.Date(Monday)));
        Assert.Equal(("Monday", "lunes"), (english.Weekday(Monday), spanish.Weekday(Monday)));
    }

    [Fact]
    public void The_day_of_a_source_keeps_its_year() => Assert.Equal("November 23, 2026", Words(null).ReadOn(Monday).FullDate(Monday));

    [Fact]
    public void What_a_person_typed_is_never_read_as_a_placeholder() => Assert.Equal(
        "It starts on {days}, in 3 days. {days}!",
        Words(null).With("try.when", ("start", "{days}"), ("days", 3)));

    [Fact]
    public void A_name_with_braces_stays_as_it_was_typed() =>
        Assert.Equal("What has happened to {Name}?", Words(new PlanFor(Person.MyChild, "{Name}"))["try.so-far.title"]);

    [Fact]
    public void Another_language_is_spoken_where_it_is_there_and_English_elsewhere()
    {
        var spanish = Library.WordingFor(Language.Spanish, planFor: null);
        Assert.Equal("¿Qué le ha pasado?", spanish["try.so-far.title"]);
        Assert.Equal("Yours", spanish["try.so-far.first"]);
    }

    [Theory]
    [InlineData("try.nothing")]
    [InlineData("try.so-far")]
    [InlineData("nothing.at-all")]
    [InlineData("try")]
    [InlineData("")]
    public void An_unknown_key_is_a_slip_and_says_so(string key) =>
        Assert.Throws<KeyNotFoundException>(() => Words(null)[key]);

    private static Wording Words(PlanFor? planFor) => Library.WordingFor(Language.English, planFor);

    private static ContentLibrary LibraryWith(string yaml)
    {
        var files = CatalogueSource.Read();
        files["interface/try.yaml"] = yaml;
        return CatalogueSource.Of(files);
    }
}
