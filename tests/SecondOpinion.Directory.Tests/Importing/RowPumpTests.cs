using SecondOpinion.Directory.Importing;

namespace SecondOpinion.Directory.Tests.Importing;

public sealed class RowPumpTests
{
    [Fact]
    public void Every_item_is_handed_on_in_its_order()
    {
        var written = new List<int>();
        RowPump.Run(_ => Enumerable.Range(0, 10_000), written.Add, CancellationToken.None);
        Assert.Equal(Enumerable.Range(0, 10_000), written);
    }

    [Fact]
    public async Task Stopping_ends_a_reader_that_finds_nothing_to_hand_on()
    {
        using var stop = new CancellationTokenSource();
        using var started = new ManualResetEventSlim();
        var hasEnded = false;
        var run = Task.Run(() => Assert.ThrowsAny<OperationCanceledException>(() => RowPump.Run(Nothing, (int _) => { }, stop.Token)));
        started.Wait();
        await stop.CancelAsync();
        await run.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.True(hasEnded);

        IEnumerable<int> Nothing(CancellationToken asked)
        {
            try
            {
                while (true)
                {
                    started.Set();
                    asked.ThrowIfCancellationRequested();
                    if (asked.WaitHandle.WaitOne(TimeSpan.Zero) && !asked.IsCancellationRequested)
                    {
                        yield return 0;
                    }
                }
            }
            finally
            {
                hasEnded = true;
            }
        }
    }

    [Fact]
    public void A_writer_that_fails_ends_the_reader_and_is_what_is_told()
    {
        var hasEnded = false;
        Assert.Throws<InvalidTimeZoneException>(() => RowPump.Run(Endless, (int _) => throw new InvalidTimeZoneException(), CancellationToken.None));
        Assert.True(hasEnded);

        IEnumerable<int> Endless(CancellationToken asked)
        {
            try
            {
                for (var i = 0; ; i++)
                {
                    asked.ThrowIfCancellationRequested();
                    yield return i;
                }
            }
            finally
            {
                hasEnded = true;
            }
        }
    }

    [Fact]
    public void A_reader_that_fails_is_told_after_what_it_read_before() =>
        Assert.Throws<InvalidTimeZoneException>(() => RowPump.Run(_ => Enumerable.Range(0, 10_000).Select(i => i < 9_000 ? i : throw new InvalidTimeZoneException()), (int _) => { }, CancellationToken.None));
}
