using System.Text.Json;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Persistence.Sealing;
using SecondOpinion.TestKit;
using Xunit;

namespace SecondOpinion.Persistence.Tests.Cases;

public sealed class CaseReadingsTests : IDisposable
{
    private readonly ManualTime time = new();
    private readonly CaseReadings readings;
    private readonly CaseFile rosa = ACase.Rosa();

    public CaseReadingsTests() => readings = new(time);

    [Fact]
    public void A_reading_goes_once_nobody_has_asked_for_it_for_two_minutes_by_the_clock_of_the_app()
    {
        readings.Keep(rosa.Id, CaseDocument.Write(rosa), rosa);
        time.Advance(CaseReadings.Idle - TimeSpan.FromSeconds(1));
        Assert.Same(rosa, readings.Read(rosa.Id, CaseDocument.Write(rosa)));
        time.Advance(CaseReadings.Idle - TimeSpan.FromSeconds(1));
        Assert.Same(rosa, readings.Read(rosa.Id, CaseDocument.Write(rosa)));
        time.Advance(CaseReadings.Idle + TimeSpan.FromSeconds(1));
        Assert.NotSame(rosa, readings.Read(rosa.Id, CaseDocument.Write(rosa)));
    }

    [Fact]
    public void The_same_text_is_read_once()
    {
        var first = readings.Read(rosa.Id, CaseDocument.Write(rosa));
        Assert.Same(first, readings.Read(rosa.Id, CaseDocument.Write(rosa)));
    }

    [Fact]
    public void Another_text_of_the_same_case_is_read_anew()
    {
        readings.Read(rosa.Id, CaseDocument.Write(rosa));
        Assert.True(readings.Read(rosa.Id, CaseDocument.Write(rosa with { QuestionsSeen = !rosa.QuestionsSeen })).QuestionsSeen != rosa.QuestionsSeen);
    }

    [Fact]
    public void What_was_written_is_what_is_read_next()
    {
        readings.Keep(rosa.Id, CaseDocument.Write(rosa), rosa);
        Assert.Same(rosa, readings.Read(rosa.Id, CaseDocument.Write(rosa)));
    }

    [Fact]
    public void Nothing_of_a_forgotten_case_is_kept()
    {
        readings.Keep(rosa.Id, CaseDocument.Write(rosa), rosa);
        readings.Forget(rosa.Id);
        Assert.NotSame(rosa, readings.Read(rosa.Id, CaseDocument.Write(rosa)));
        readings.Keep(rosa.Id, CaseDocument.Write(rosa), rosa);
        Assert.NotSame(rosa, readings.Read(rosa.Id, CaseDocument.Write(rosa)));
    }

    [Fact]
    public void A_text_that_is_no_case_is_refused_each_time()
    {
        Assert.ThrowsAny<JsonException>(() => readings.Read(rosa.Id, "{}"u8.ToArray()));
        Assert.ThrowsAny<JsonException>(() => readings.Read(rosa.Id, "{}"u8.ToArray()));
    }

    public void Dispose() => readings.Dispose();
}
