using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SecondOpinion.TestKit;

/// <summary>A mail server on this machine that takes every message and keeps it, spoken to over a real connection.</summary>
public sealed class SmtpListener : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly ConcurrentQueue<string> messages = new();
    private readonly Task taking;

    public SmtpListener()
    {
        listener.Start();
        taking = TakeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The messages as they came, headers and all.</summary>
    public IReadOnlyCollection<string> Messages => messages;

    /// <summary>What is answered to a recipient: 250 takes it.</summary>
    public string AnswerToRecipient { get; set; } = "250 OK";

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Stop();
        await taking;
        end.Dispose();
    }

    private async Task TakeAsync()
    {
        try
        {
            while (true)
            {
                using var caller = await listener.AcceptTcpClientAsync(end.Token);
                await TalkAsync(caller);
            }
        }
        catch (Exception problem) when (problem is OperationCanceledException or SocketException or IOException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(TcpClient caller)
    {
        await using var stream = caller.GetStream();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 test");
        while (await reader.ReadLineAsync(end.Token) is { } line)
        {
            var word = line.Split(' ', ':')[0].ToUpperInvariant();
            if (word == "DATA")
            {
                await writer.WriteLineAsync("354 Go on");
                messages.Enqueue(await ReadMessageAsync(reader));
            }

            await writer.WriteLineAsync(word switch
            {
                "EHLO" or "HELO" => "250 test",
                "RCPT" => AnswerToRecipient,
                "QUIT" => "221 Bye",
                _ => "250 OK",
            });
            if (word == "QUIT")
            {
                return;
            }
        }
    }

    private async Task<string> ReadMessageAsync(StreamReader reader)
    {
        var message = new StringBuilder();
        while (await reader.ReadLineAsync(end.Token) is { } line && line != ".")
        {
            message.AppendLine(line.StartsWith("..", StringComparison.Ordinal) ? line[1..] : line);
        }

        return message.ToString();
    }
}
