using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Web.Features.Calendar;

namespace SecondOpinion.Web.Tests.Features.Calendar;

public sealed class CalendarFileTests
{
    private static readonly DateOnly Day = new(2026, 3, 10);

    [Fact]
    public async Task A_day_lasts_all_day_and_rings_at_nine_the_day_before()
    {
        var read = await ReadAsync(new CalendarEvent("a@plan", Day, "Call back") { Alarms = [TimeSpan.FromHours(-15)] });
        Assert.True(read.IsDate);
        Assert.Equal(("2026-03-10", "2026-03-11", "a@plan", "Call back", 7), (read.Start, read.End, read.Uid, read.Title, read.Sequence));
        Assert.Equal("2026-03-02T09:30:00Z", read.Stamp);
        Assert.Equal("PRIVATE", read.Class);
        Assert.Equal(["DISPLAY 2026-03-09T09:00:00"], read.Alarms);
    }

    [Fact]
    public async Task A_time_without_a_zone_floats_with_whoever_reads_it()
    {
        var read = await ReadAsync(new CalendarEvent("a@plan", Day, "Visit") { Time = new TimeOnly(14, 30), Alarms = [TimeSpan.FromDays(-1), TimeSpan.FromHours(-2)] });
        Assert.Equal(("2026-03-10T14:30:00", "2026-03-10T15:30:00", "floating"), (read.Start, read.End, read.Zone));
        Assert.Equal(["DISPLAY 2026-03-09T14:30:00", "DISPLAY 2026-03-10T12:30:00"], read.Alarms);
    }

    // Among them: the days before and after a change of the clock, on both halves of the earth, at odd offsets, and a land
    // that leaves daylight saving time out in Ramadan.
    [Theory]
    [InlineData("America/Chicago", "2026-03-07T09:00", "2026-03-07T15:00:00Z")]
    [InlineData("America/Chicago", "2026-03-08T09:00", "2026-03-08T14:00:00Z")]
    [InlineData("America/Chicago", "2026-10-31T09:00", "2026-10-31T14:00:00Z")]
    [InlineData("America/Chicago", "2026-11-01T09:00", "2026-11-01T15:00:00Z")]
    [InlineData("America/Phoenix", "2026-07-01T09:00", "2026-07-01T16:00:00Z")]
    [InlineData("America/St_Johns", "2026-07-01T09:00", "2026-07-01T11:30:00Z")]
    [InlineData("Pacific/Honolulu", "2026-01-05T08:15", "2026-01-05T18:15:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-01-05T08:15", "2026-01-04T21:15:00Z")]
    [InlineData("Africa/Casablanca", "2026-03-01T10:00", "2026-03-01T10:00:00Z")]
    [InlineData("Africa/Casablanca", "2026-04-15T10:00", "2026-04-15T09:00:00Z")]
    [InlineData("UTC", "2026-04-15T10:00", "2026-04-15T10:00:00Z")]
    public async Task A_time_in_a_zone_is_the_same_moment_for_another_program(string zone, string local, string moment)
    {
        var clock = DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture);
        var read = await ReadAsync(new CalendarEvent("a@plan", DateOnly.FromDateTime(clock), "Visit") { Time = TimeOnly.FromDateTime(clock), Zone = TimeZoneInfo.FindSystemTimeZoneById(zone) });
        Assert.Equal(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture), read.Moment);
        Assert.Equal(zone, read.Zone);
    }

    [Theory]
    [InlineData("Plain")]
    [InlineData("Commas, semicolons; colons: and \\ back\\nslashes")]
    [InlineData("Two\nlines\r\nand \"quotes\"")]
    [InlineData("👩‍👩‍👧‍👦 👩‍👩‍👧‍👦 👩‍👩‍👧‍👦 👩‍👩‍👧‍👦 👩‍👩‍👧‍👦 👩‍👩‍👧‍👦")]
    [InlineData("مرحبا بالعالم، هذا نص طويل يُكتب من اليمين إلى اليسار ويجب أن يُطوى دون أن ينكسر أي حرف")]
    [InlineData("BEGIN:VALARM\r\nEND:VEVENT")]
    public async Task Any_words_come_through_whole(string words)
    {
        var read = await ReadAsync(new CalendarEvent("a@plan", Day, words));
        Assert.Equal(words.ReplaceLineEndings("\n"), read.Title);
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_and_each_ends_with_both_signs() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), words =>
    {
        var text = Written(new CalendarEvent("a@plan", Day, words.Get));
        return text.EndsWith("\r\n", StringComparison.Ordinal)
            && text.Split("\r\n").All(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\n', StringComparison.Ordinal) && !line.Contains('\r', StringComparison.Ordinal));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task Thousands_of_any_words_in_one_file_come_through_whole()
    {
        var titles = ArbMap.Default.GeneratorFor<NonNull<string>>().Sample(1000, 60).Select(words => new string([.. words.Get.ReplaceLineEndings("\n").Where(c => !char.IsControl(c) && !char.IsSurrogate(c) || c == '\n')])).ToList();
        var read = await ReadCalendar.FromAsync(File().Write([.. titles.Select((title, n) => new CalendarEvent($"{n}@plan", Day, title))]));
        Assert.Equal(titles, read.Events.Select(e => e.Title));
    }

    [Fact]
    public async Task Events_in_two_zones_and_none_stand_in_one_file()
    {
        var chicago = TimeZoneInfo.FindSystemTimeZoneById("America/Chicago");
        var honolulu = TimeZoneInfo.FindSystemTimeZoneById("Pacific/Honolulu");
        var nine = new CalendarEvent("a@plan", Day, "Visit") { Time = new TimeOnly(9, 0), Zone = chicago };
        var text = File().Write([nine, nine with { Uid = "b@plan", Zone = honolulu }, nine with { Uid = "c@plan", Zone = null }, nine with { Uid = "d@plan", Day = Day.AddYears(2) }, new CalendarEvent("e@plan", Day, "Call back")]);

        var read = await ReadCalendar.FromAsync(text);
        Assert.Equal(("My plan", "2.0"), (read.Name, read.Version));
        Assert.Equal(["America/Chicago", "Pacific/Honolulu", "floating", "America/Chicago", "floating"], read.Events.Select(e => e.Zone));
        Assert.Equal(2, text.Split("BEGIN:VTIMEZONE").Length - 1);
    }

    private static CalendarFile File() => new("My plan", "Open your plan to see more.", new Uri("https://plan.test/cases/1"), 7, new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero));

    private static string Written(CalendarEvent entry) => File().Write([entry]);

    private static async Task<ReadCalendar.Event> ReadAsync(CalendarEvent entry) => Assert.Single((await ReadCalendar.FromAsync(Written(entry))).Events);
}
