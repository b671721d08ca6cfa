using System.Text;
using System.Text.Json;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Persistence.Sealing;
using SecondOpinion.TestKit;
using Xunit;

namespace SecondOpinion.Persistence.Tests.Sealing;

public sealed class CaseDocumentTests
{
    /// <summary>Documents as they were once written. Never edit one: what is on people's disks cannot be edited either.</summary>
    public static TheoryData<string> Samples { get; } =
        [.. typeof(CaseDocumentTests).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".json", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Old_samples_always_open(string sample)
    {
        var file = CaseDocument.Read(Bytes(sample));

        Assert.NotEqual(Guid.Empty, file.Id.Value);
        Assert.All(typeof(CaseFile).GetProperties().Where(NeverNull), member => Assert.NotNull(member.GetValue(file)));
    }

    [Fact]
    public void The_first_full_sample_says_what_it_said_then()
    {
        var file = CaseDocument.Read(Bytes("schema-1-full.json"));
        var then = CaseFiles.Full(new CaseId(new Guid("5a0d1c34-93f0-4f0c-8a35-4e2e7a6b9d01")));
        var entry = Assert.Single(file.Shortlist.Entries);

        var visit = new OpinionRequest(then.Id.Value, "Canary clinic").Book(new Visit(new DateOnly(2026, 4, 7), new TimeOnly(14, 30), "Canary clinic", "Canary doctor"), day: null);
        var tracked = Tracking.Empty.Add(visit).ChangeRecord("rec-slides", item => item with { Status = RecordStatus.Waiting });
        Assert.Equivalent(
            then with { Urgency = FirstUrgency, StartDateCall = FirstCall, SearchPlace = FirstSearch, Shortlist = new Shortlist([FirstPlace(entry.Id)]), Tracking = tracked, TrackedChanges = 0, Subjects = SubjectList.Empty, LastChange = null, LastPress = null, Reminders = null },
            file,
            strict: true);
    }

    [Fact]
    public void The_second_full_sample_says_what_it_said_then()
    {
        var file = CaseDocument.Read(Bytes("schema-2-full.json"));
        var then = CaseFiles.Full(new CaseId(new Guid("5a0d1c34-93f0-4f0c-8a35-4e2e7a6b9d01")));

        // Reminders, what is known of places, what was done to what, how long it is safe to wait and calls about it, what was said of the start before, calls one by one, records that came in parts, and who made the last change came later.
        then = then with { Tracking = (then.Tracking with { Records = then.Tracking.Records.Remove(TrackedFiles.Parted) }).ChangeRecord("rec-slides", item => item with { Calls = [] }) };
        Assert.Equal([new RecordCall(then.Tracking.Record("rec-slides").CheckedOn!.Value, null)], file.Tracking.Record("rec-slides").CallsMade);
        var change = then.LastChange! with { Urgency = null, StartSoonSeen = null };
        Assert.Equivalent(
            then with { Urgency = FirstUrgency, StartDateCall = FirstCall, SearchPlace = FirstSearch, Shortlist = new Shortlist([FirstPlace(file.Shortlist.Entries[0].Id)]), LastChange = change, LastPress = null, Subjects = SubjectList.Empty, Reminders = null },
            file,
            strict: true);
        Assert.Equivalent(then.Tracking, file.Tracking, strict: true);
    }

    [Fact]
    public void Every_member_of_a_case_is_written_and_read()
    {
        var full = CaseFiles.Full();
        Assert.All(typeof(CaseFile).GetProperties().Where(member => member.CanWrite), member => Assert.NotNull(member.GetValue(full)));

        Assert.Equivalent(full, CaseDocument.Read(CaseDocument.Write(full)), strict: true);
        Assert.Equal(CaseDocument.Write(full), CaseDocument.Write(CaseDocument.Read(CaseDocument.Write(full))));
    }

    [Fact]
    public void Members_this_version_does_not_know_are_passed_over()
    {
        var file = CaseDocument.Read("""
            {"schema":1,"mood":"calm","case":{"id":"5a0d1c34-93f0-4f0c-8a35-4e2e7a6b9d01","startedAt":"2026-03-02T09:30:00+00:00",
            "told":{"kind":"HeartValve","isRare":false,"since":2019},"opinions":[{"by":"x"}]}}
            """u8);

        Assert.Equal(ToldKind.HeartValve, file.Told?.Kind);
        Assert.Empty(file.Shortlist.Entries);
    }

    [Theory]
    [InlineData("""{"schema":3,"case":{"id":"5a0d1c34-93f0-4f0c-8a35-4e2e7a6b9d01","startedAt":"2026-03-02T09:30:00+00:00"}}""")]
    [InlineData("""{"schema":1}""")]
    [InlineData("null")]
    [InlineData("{")]
    public void What_is_no_document_of_this_version_is_refused(string text) =>
        Assert.ThrowsAny<JsonException>(() => CaseDocument.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Enums_are_written_by_name() =>
        Assert.Contains("\"soFar\":\"HadBiopsy, GivenPlan\"", Encoding.UTF8.GetString(CaseDocument.Write(CaseFiles.Full())), StringComparison.Ordinal);

    [Fact]
    public void What_is_known_of_a_place_reads_as_it_was_written()
    {
        var list = CaseDocument.Read(Bytes("schema-2-places.json")).Shortlist;

        Assert.Equal(
            new ShortlistEntry(new Guid("b1f1e6a0-5f0d-4b0c-9a53-0f6a6c1d2e01"), "npi:1234567893", "Ann Q. Smith, MD", "(406) 555-0100")
            {
                Kind = PlaceKind.Clinician,
                Address = "12 Main St, Bozeman, MT 59715",
                City = "Bozeman, MT",
                Miles = 14.25,
                OffersTelehealth = true,
                Source = "nppes",
                SourceOn = new DateOnly(2026, 6, 8),
                Asked = new PlaceAnswers(TakesMyPlan: false, "3 weeks", "about 40"),
            },
            Assert.Single(list.Entries));
        Assert.Equal(("Mercy Clinic", PlaceKind.Own, 0), (list.LastRemoved!.Entry.Name, list.LastRemoved.Entry.Kind, list.LastRemoved.At));
    }

    private static StartDateCall FirstCall => new(new DateOnly(2026, 4, 20), new DateOnly(2026, 4, 7));

    private static Urgency FirstUrgency => new(YesNoUnknown.No, new DateOnly(2026, 4, 20));

    private static SearchPlace FirstSearch => new("Canary city", 100);

    private static ShortlistEntry FirstPlace(Guid id) => new(id, "nci-moffitt", "Canary center", "Canary phone");

    private static bool NeverNull(System.Reflection.PropertyInfo member) =>
        member.CanWrite && new System.Reflection.NullabilityInfoContext().Create(member).ReadState == System.Reflection.NullabilityState.NotNull;

    private static byte[] Bytes(string sample)
    {
        var assembly = typeof(CaseDocumentTests).Assembly;
        var name = assembly.GetManifestResourceNames().Single(n => n.EndsWith(sample, StringComparison.Ordinal));
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
