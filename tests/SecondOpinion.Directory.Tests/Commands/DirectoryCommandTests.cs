using SecondOpinion.Directory.Commands;
using SecondOpinion.Directory.Tests.Importing;
using Spectre.Console;

namespace SecondOpinion.Directory.Tests.Commands;

public sealed class DirectoryCommandTests : ImportTest
{
    [Fact]
    public async Task An_import_says_what_was_taken_and_refused_and_the_status_tells_of_it()
    {
        var file = NppesFile(Person(1, "SMITH"), Person(2, "ADAMS").With("Entity Type Code", "2"));
        var said = await RunAsync(0, "import", "nppes", file);
        Assert.Contains("1 taken; data of 2026-06-08", said, StringComparison.Ordinal);
        Assert.Contains("1 refused: an organization, not a person", said, StringComparison.Ordinal);
        var status = await RunAsync(0, "status");
        Assert.Contains("nppes", status, StringComparison.Ordinal);
        Assert.Contains("2026-06-08", status, StringComparison.Ordinal);
        Assert.Equal("SMITH", await NamesAsync());
    }

    [Fact]
    public async Task A_bad_file_is_refused_with_one_sentence() =>
        Assert.Contains("file.csv is empty. Nothing was changed.", await RunAsync(1, "import", "nppes", Write("")), StringComparison.Ordinal);

    [Fact]
    public async Task Before_the_first_import_the_status_says_so() =>
        Assert.Contains("Nothing has been imported.", await RunAsync(0, "status"), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("import")]
    [InlineData("import nppes")]
    [InlineData("import nppes a b")]
    [InlineData("import everything a")]
    [InlineData("state")]
    public async Task What_it_does_not_know_it_answers_with_what_it_knows(string words) =>
        Assert.Contains("directory import nppes FILE", await RunAsync(2, words.Split(' ', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);

    [Fact]
    public async Task A_stopped_import_says_so()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        Assert.Contains("was stopped. Nothing was changed", await RunAsync(130, stop.Token, "import", "nppes", NppesFile(Person(1, "SMITH"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_status_that_was_stopped_says_so()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        Assert.Equal("Stopped.", (await RunAsync(130, stop.Token, "status")).Trim());
    }

    [Theory]
    [InlineData("status")]
    [InlineData("import nppes file.csv")]
    public async Task A_postgres_server_that_does_not_answer_is_told_in_one_sentence(string words)
    {
        var said = await RunAsync(1, Options($"Host={Directory.Folder};Username=nobody;Database=none"), CancellationToken.None, words.Replace("file.csv", NppesFile(Person(1, "SMITH")), StringComparison.Ordinal).Split(' '));
        Assert.StartsWith("The PostgreSQL server does not answer; start it, or correct Directory:Postgres.", Assert.Single(said.Trim().Split('\n'), line => line.Contains("PostgreSQL", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgres://user:secret@host/name")]
    [InlineData("Host=a;Port=many")]
    public async Task A_setting_that_is_no_connection_string_is_told_without_repeating_it(string postgres)
    {
        var said = await RunAsync(1, Options(postgres), CancellationToken.None, "status");
        Assert.StartsWith("Directory:Postgres is not a connection string", said, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", said, StringComparison.Ordinal);
    }

    private DirectoryOptions Options(string? postgres = null) => new(Directory.Folder, Directory.PlacesFile, postgres);

    private Task<string> RunAsync(int exitCode, params string[] words) => RunAsync(exitCode, CancellationToken.None, words);

    private Task<string> RunAsync(int exitCode, CancellationToken ct, params string[] words) => RunAsync(exitCode, Options(), ct, words);

    private static async Task<string> RunAsync(int exitCode, DirectoryOptions options, CancellationToken ct, params string[] words)
    {
        await using var written = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(written) });
        console.Profile.Width = 200;
        Assert.Equal(exitCode, await DirectoryCommand.RunAsync(words, options, console, ct));
        return written.ToString();
    }
}
