using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Reminders;

/// <summary>Wires what reminders need; the rounds do nothing where no mail server is named.</summary>
public static class ReminderHost
{
    public static void AddReminders(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<MailSettings>();
        builder.Services.AddSingleton<Post>();
        builder.Services.AddSingleton<TestPace>();
        builder.Services.AddSingleton<AddressCodes>();
        builder.Services.AddSingleton<ReminderRounds>();
        builder.Services.AddHostedService(built => built.GetRequiredService<ReminderRounds>());
    }
}
