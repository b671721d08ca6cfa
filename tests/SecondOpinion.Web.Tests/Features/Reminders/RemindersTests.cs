using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Features.Reminders;
using SecondOpinion.Web.Tests.Features.Share;
using SecondOpinion.Web.Tests.Hosting;

namespace SecondOpinion.Web.Tests.Features.Reminders;

/// <summary>Reminders as a person sets them up, against a mail server on this machine.</summary>
public sealed partial class RemindersTests : IAsyncLifetime
{
    private const string Save = "form:has(input[value=save])";
    private const string Try = "form:has(input[value=try])";
    private const string Confirm = "form:has(input[value=confirm])";
    private const string Remove = "form:has(input[value=remove])";

    private readonly SmtpListener server = new();
    private TestHost host = null!;

    public ValueTask InitializeAsync()
    {
        host = new TestHost
        {
            Settings = [("Smtp:Host", "127.0.0.1"), ("Smtp:Port", $"{server.Port}"), ("Smtp:From", "plan@example.org"), ("Smtp:Tls", "false"), ("PublicAddress", "https://plan.example.org")],
        };
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task An_address_is_saved_tried_and_removed()
    {
        using var owner = host.Visitor();
        var page = $"{await ShareHost.StartAsync(owner)}/reminders";
        using var saved = await owner.PostAsync(page, Save, ("email", "rosa@example.org"), ("when", "day-before"));
        var shown = await saved.PageAsync();
        Assert.Contains("No reminders come before that.", shown.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(shown.QuerySelector(Try));
        using var confirmed = await owner.PostAsync(page, Confirm, ("code", $" {LastCode()[..3]} {LastCode()[3..]}"));
        Assert.Contains("Messages come to your address.", (await confirmed.PageAsync()).Body!.TextContent, StringComparison.Ordinal);

        using var tried = await owner.PostAsync(page, Try);
        Assert.Contains("We sent a test message.", (await tried.PageAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("This is a test.", server.Messages.Last(), StringComparison.Ordinal);

        // Another address has to be confirmed anew.
        using var changed = await owner.PostAsync(page, Save, ("email", "ana@example.org"), ("when", "day-before"));
        Assert.NotNull((await changed.PageAsync()).QuerySelector(Confirm));

        using var removed = await owner.PostAsync(page, Remove);
        Assert.DoesNotContain("rosa@example.org", await owner.GetStringAsync(new Uri(page, UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tests_are_few_and_a_server_that_refuses_is_told_in_plain_words()
    {
        using var owner = host.Visitor();
        var page = $"{await ShareHost.StartAsync(owner)}/reminders";
        using var saved = await owner.PostAsync(page, Save, ("email", "rosa@example.org"), ("when", "morning-of"));
        using var confirmed = await owner.PostAsync(page, Confirm, ("code", LastCode()));
        server.AnswerToRecipient = "550 No such person";
        var said = new List<string>();
        for (var time = 0; time < 6; time++)
        {
            using var tried = await owner.PostAsync(page, Try);
            said.Add((await tried.PageAsync()).QuerySelector(".alert")!.TextContent.Trim());
        }

        Assert.All(said.SkipLast(1), words => Assert.StartsWith("The message could not be sent.", words, StringComparison.Ordinal));
        Assert.StartsWith("You have sent some tests already.", said[^1], StringComparison.Ordinal);
        Assert.Single(server.Messages);
    }

    [Fact]
    public async Task After_five_wrong_codes_only_a_new_one_works()
    {
        using var owner = host.Visitor();
        var page = $"{await ShareHost.StartAsync(owner)}/reminders";
        using var saved = await owner.PostAsync(page, Save, ("email", "rosa@example.org"), ("when", "day-before"));
        Assert.DoesNotContain("reminder", server.Messages.Last().Split("Subject:")[1], StringComparison.OrdinalIgnoreCase);
        var code = LastCode();
        var wrong = string.Equals(code, "000000", StringComparison.Ordinal) ? "111111" : "000000";
        for (var time = 0; time < AddressCheck.MostTries; time++)
        {
            using var refused = await owner.PostAsync(page, Confirm, ("code", wrong));
            Assert.NotNull((await refused.PageAsync()).QuerySelector(".error-summary a"));
        }

        var shut = await owner.ReadAsync(page);
        Assert.Null(shut.QuerySelector(Confirm));
        using var again = await owner.PostAsync(page, "form:has(input[value=code])");
        using var confirmed = await owner.PostAsync(page, Confirm, ("code", LastCode()));
        Assert.Contains("Messages come to your address.", (await confirmed.PageAsync()).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_sent_to_an_address_that_is_not_confirmed()
    {
        var store = host.Services.GetRequiredService<CaseFileStore>();
        var owner = new Actor.Owner(OwnerId.New());
        var id = await store.StartAsync(owner.Id, CancellationToken.None);
        var day = DateOnly.FromDateTime(DateTime.Now);
        await store.ChangeAsync(id, owner, CaseVerb.SaveDraft, file => CaseFiles.Full(file.Id, "Canary") with
        {
            Reminders = new Domain.Cases.Reminders("rosa@example.org", DayBefore: true, MorningOf: true, Language.English),
            Tracking = Tracking.Empty.Add(new OpinionRequest(TrackedCase.RequestId, "Canary clinic").Book(new Visit(day.AddDays(1), null, null, null), null)),
        }, CancellationToken.None);
        Assert.Equal(0, await host.Services.GetRequiredService<ReminderRounds>().RunAsync(CancellationToken.None));
        Assert.Empty(server.Messages);
    }

    [Theory]
    [InlineData("", "day-before")]
    [InlineData("rosa", "day-before")]
    [InlineData("rosa@localhost", "day-before")]
    [InlineData("Rosa <rosa@example.org>", "day-before")]
    [InlineData("rosa@example.org\r\nBcc: all@example.org", "day-before")]
    [InlineData("rösa@example.org", "day-before")]
    [InlineData("rosa@example.org", "never")]
    public async Task What_is_no_address_or_no_time_is_asked_again_and_stays_typed(string email, string when)
    {
        using var owner = host.Visitor();
        var page = $"{await ShareHost.StartAsync(owner)}/reminders";
        using var answer = await owner.PostAsync(page, Save, ("email", email), ("when", when));
        var shown = await answer.PageAsync();
        Assert.NotNull(shown.QuerySelector(".error-summary a"));
        Assert.Equal(email.ReplaceLineEndings(""), (shown.GetElementById("email")!.GetAttribute("value") ?? "").ReplaceLineEndings(""));
        Assert.Null(shown.QuerySelector(Try));
    }

    [Fact]
    public async Task A_round_sends_what_is_due_once_without_a_word_of_what_was_typed()
    {
        var store = host.Services.GetRequiredService<CaseFileStore>();
        var rounds = host.Services.GetRequiredService<ReminderRounds>();
        var owner = new Actor.Owner(OwnerId.New());
        var id = await store.StartAsync(owner.Id, CancellationToken.None);
        var now = DateTime.Now;
        var day = DateOnly.FromDateTime(now).AddDays(1);
        await store.ChangeAsync(id, owner, CaseVerb.SaveDraft, file => CaseFiles.Full(file.Id, "Canary") with
        {
            Reminders = new Domain.Cases.Reminders("rosa@example.org", DayBefore: true, MorningOf: true, Language.English) { IsConfirmed = true },
            Tracking = Tracking.Empty.Add(new OpinionRequest(TrackedCase.RequestId, "Canary clinic").Book(new Visit(day, new TimeOnly(9, 30), "Canary clinic", "Canary doctor"), null)),
        }, CancellationToken.None);

        // Reminders of tomorrow wait for nine in the morning; before that there is nothing to see.
        var due = now.Hour >= 9 ? 1 : 0;
        Assert.Equal(due, await rounds.RunAsync(CancellationToken.None));
        Assert.Equal(0, await rounds.RunAsync(CancellationToken.None));
        Assert.Equal(due, server.Messages.Count);
        Assert.All(server.Messages, message =>
        {
            Assert.Contains("Subject: A reminder from your plan", message, StringComparison.Ordinal);
            Assert.Contains("To: rosa@example.org", message, StringComparison.Ordinal);
            Assert.Contains("Visit", message, StringComparison.Ordinal);
            Assert.Contains($"https://plan.example.org/cases/{id}", message.Replace("=\r\n", "", StringComparison.Ordinal).Replace("=\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain("Canary", message, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Theory]
    [InlineData("Smtp:PasswordFile", "/nowhere/password")]
    [InlineData("Smtp:PasswordFile", "/")]
    [InlineData("Smtp:Port", "1")]
    [InlineData("Smtp:Tls", "true")]
    public async Task A_mail_server_that_cannot_be_used_is_told_in_plain_words(string setting, string value)
    {
        await using var broken = new TestHost { Settings = [.. host.Settings, ("Smtp:User", "plan"), (setting, value)] };
        using var owner = broken.Visitor();
        var page = $"{await ShareHost.StartAsync(owner)}/reminders";
        using var saved = await owner.PostAsync(page, Save, ("email", "rosa@example.org"), ("when", "day-before"));
        Assert.StartsWith("The message could not be sent.", (await saved.PageAsync()).QuerySelector(".alert")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_mail_is_set_up_no_page_speaks_of_it()
    {
        await using var plain = new TestHost();
        using var owner = plain.Visitor();
        var plan = await ShareHost.StartAsync(owner);
        using var answer = await owner.GetAsync(new Uri($"{plan}/reminders", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("email", (await owner.ReadAsync($"{plan}/timeline")).QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    private string LastCode() => Code().Match(server.Messages.Last()).Value;

    [GeneratedRegex("(?<=Your code is )[0-9]{6}", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
