using System.Net.Mail;
using SecondOpinion.Content;
using SecondOpinion.Persistence;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Reminders;

/// <summary>Looks for due reminders every quarter of an hour and sends them, where mail is set up. The log gets counts, nothing of a case.</summary>
public sealed class ReminderRounds(MailSettings settings, ReminderStore reminders, Post post, ContentLibrary content, TimeProvider time, ILogger<ReminderRounds> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(15);

    /// <summary>One round: everything that is due now.</summary>
    /// <returns>How many messages went out.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var (sent, failed) = (0, 0);
        await foreach (var mail in reminders.FindDueAsync(ct))
        {
            if (!await reminders.BeginAsync(mail, ct))
            {
                continue;
            }

            try
            {
                var words = content.WordingFor(mail.Language, planFor: null);
                await post.SendAsync(mail.Email, Messages.Of(mail, words, settings.PublicAddress), words["reminders.mail.subject"], ct);
                await reminders.SentAsync(mail);
                sent++;
            }
            catch (SmtpException problem) when (Post.IsOfOneMessage(problem))
            {
                failed++;
            }
            catch (SmtpException problem)
            {
                // The server is away: the others would fail too, each after its wait, so the next round tries.
                failed++;
                if (Post.IsOfConnection(problem))
                {
                    await reminders.GiveBackAsync(mail);
                }

                break;
            }
        }

        Say("Sent {Count} reminders", sent);
        Say("{Count} reminders were not taken by the mail server", failed);
        await reminders.ForgetOldAsync(ct);
        return sent;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.IsOn)
        {
            return;
        }

        using var rounds = new PeriodicTimer(Every, time);
        try
        {
            while (await rounds.WaitForNextTickAsync(stoppingToken))
            {
                await SafelyAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The app is stopping.
        }
    }

    private async Task SafelyAsync(CancellationToken ct)
    {
        try
        {
            await RunAsync(ct);
        }
#pragma warning disable CA1031 // Reminders must never take the app down with them; the next round tries again.
        catch (Exception problem) when (problem is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.LogWarning("A round of reminders failed with {Problem}", problem.GetType().Name);
        }
    }

    private void Say(string sentence, int count)
    {
        if (count > 0)
        {
#pragma warning disable CA2254 // Two fixed sentences, both above.
            log.LogInformation(sentence, count);
#pragma warning restore CA2254
        }
    }
}
