using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace SecondOpinion.Web.Tests.Features.Calendar;

/// <summary>A calendar file as a parser that is not ours reads it (ical.js, which Thunderbird uses).</summary>
internal sealed record ReadCalendar(string Name, string Version, IReadOnlyList<ReadCalendar.Event> Events)
{
    internal sealed record Event(
        string Uid, string Title, string Description, int Sequence, string Start, bool IsDate, string Zone, DateTimeOffset? Moment, string End, string Stamp, string Class, IReadOnlyList<string> Alarms);

    /// <exception cref="InvalidOperationException">The parser refused the file; the message says why.</exception>
    public static async Task<ReadCalendar> FromAsync(string text)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Folder, "read.mjs")])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var node = Process.Start(start)!;
        await node.StandardInput.WriteAsync(text);
        node.StandardInput.Close();
        var problem = node.StandardError.ReadToEndAsync();
        var said = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return node.ExitCode == 0
            ? JsonSerializer.Deserialize<ReadCalendar>(said, JsonSerializerOptions.Web)!
            : throw new InvalidOperationException($"{await problem}\n{text}");
    }

    private static string Folder
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "SecondOpinion.sln")))
            {
                folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository.");
            }

            return Path.Combine(folder, "tests", "SecondOpinion.Web.Tests", "CalendarReader");
        }
    }
}
