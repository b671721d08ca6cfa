using Microsoft.Playwright;
using SecondOpinion.Benchmarks.Clinicians;

namespace SecondOpinion.Benchmarks.Interactions;

/// <summary>A page with a button whose press is answered over the connection.</summary>
/// <param name="Context">A browser of its own.</param>
/// <param name="Path">The page.</param>
/// <param name="Button">What is pressed.</param>
/// <param name="Shown">What changes when the answer is there.</param>
internal sealed record PressedPage(IBrowserContext Context, string Path, string Button, string Shown)
{
    private const int WarmUp = 10;

    /// <summary>Longer than a fifth of a second, the pace of a circuit once its first twenty presses are spent.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(260);

    private const string PressOnce = """
        ([button, shown]) => new Promise(done => {
          const start = performance.now();
          const seen = new MutationObserver(() => { seen.disconnect(); done(performance.now() - start); });
          seen.observe(document.querySelector(shown), { childList: true, subtree: true, characterData: true });
          document.querySelector(button).click();
        })
        """;

    /// <returns>The times of all presses, and the medians of the bytes that changed the page and of all that came with them, such as where the focus goes.</returns>
    public async Task<(Quantiles Time, double Batch, double Answer)> PressAsync(int presses)
    {
        var page = await Context.NewPageAsync();
        var session = await Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        var arrived = 0;
        var changed = 0;
        session.Event("Network.webSocketFrameReceived").OnEvent += (_, data) =>
        {
            var frame = BytesOf(data!.Value.GetProperty("response"));
            Interlocked.Add(ref arrived, frame.Length);
            Interlocked.Add(ref changed, CircuitMessages.In(frame).Where(CircuitMessages.IsRenderBatch).Sum(message => message.Length));
        };
        await page.GotoAsync(Path, new() { WaitUntil = WaitUntilState.NetworkIdle });

        // A press on a page that has not woken up would be a post.
        await Task.Delay(TimeSpan.FromSeconds(1));
        var times = new List<double>();
        var batches = new List<double>();
        var answers = new List<double>();
        for (var press = -WarmUp; press < presses; press++)
        {
            Interlocked.Exchange(ref arrived, 0);
            Interlocked.Exchange(ref changed, 0);
            var time = await page.EvaluateAsync<double>(PressOnce, new[] { Button, Shown });

            // What belongs to this answer has come when the next press begins, and nobody presses faster than a circuit takes presses.
            await Task.Delay(Pause);
            if (press >= 0)
            {
                times.Add(time * 1000);
                batches.Add(Volatile.Read(ref changed));
                answers.Add(Volatile.Read(ref arrived));
            }
        }

        await page.CloseAsync();
        times.Sort();
        return (new Quantiles(times[times.Count / 2], times[times.Count * 95 / 100]), Median(batches), Median(answers));
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    // Binary frames come in base64.
    private static byte[] BytesOf(System.Text.Json.JsonElement frame)
    {
        var payload = frame.GetProperty("payloadData").GetString()!;
        return frame.GetProperty("opcode").GetInt32() == 2 ? Convert.FromBase64String(payload) : System.Text.Encoding.UTF8.GetBytes(payload);
    }
}
