using SecondOpinion.Content;
using SecondOpinion.Content.Report;
using SecondOpinion.Web.Features.Calendar;
using SecondOpinion.Web.Features.Insurance;
using SecondOpinion.Web.Features.Letters;
using SecondOpinion.Web.Features.Plan;
using SecondOpinion.Web.Features.Questions;
using SecondOpinion.Web.Features.Reminders;
using SecondOpinion.Web.Features.Requests;
using SecondOpinion.Web.Features.Share;
using SecondOpinion.Web.Features.Visit;
using SecondOpinion.Web.Features.Wizard;
using SecondOpinion.Web.Features.Wizard.Name;
using SecondOpinion.Web.Features.Wizard.Specialists;
using SecondOpinion.Web.Hosting;

try
{
    if (args is ["content", .. var words])
    {
        return ContentCommand.Run(words, ContentLibrary.Load(), DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), Console.Out);
    }

    if (args is ["directory", .. var asked])
    {
        return await DirectoryHost.RunAsync(asked);
    }

    // The settings lie beside the program; the data folder lies where the person starts it.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.UseAddresses(args);
    builder.UseAssets();
    builder.UseLogs();
    builder.AddLimits();
    builder.AddStorage();
    builder.Services.AddTexts();
    builder.Services.AddGuests();
    builder.Services.AddPages();
    builder.Services.AddPageCompression();
    builder.Services.AddSingleton<Proxies>();
    builder.Services.AddSingleton<RequestLog>();
    builder.Services.AddSingleton<Today>();
    builder.Services.AddScoped<WizardWalk>();
    builder.Services.AddSingleton<NameChoices>();
    builder.Services.AddSingleton<SpecialistSearch>();
    builder.Services.AddScoped<QuestionDesk>();
    builder.Services.AddScoped<QuestionPost>();
    builder.Services.AddSingleton<LinkPace>();
    builder.Services.AddSingleton<LinkSeed>();
    builder.AddReminders();

    var app = builder.Build();
    await app.PrepareStorageAsync();

    app.Services.GetRequiredService<Proxies>().Use(app);
    app.UseHsts();
    app.UseSecurityHeaders();
    app.Use(app.Services.GetRequiredService<RequestLog>().PassAsync);
    app.UsePageCompression();
    app.UseStatusPages();
    app.UseWebSockets();
    app.Use(app.Services.GetRequiredService<CircuitDoor>().PassAsync);
    app.UseRouting();
    app.UseRateLimiter();
    app.UseAntiforgery();
    app.MapHealth();
    app.MapPages();
    app.MapQuestionChanges();
    app.MapGroup("").WithMetadata(new AnswersTyping())
        .MapWizardDrafts()
        .MapInsuranceDrafts()
        .MapAnswerDrafts()
        .MapVisitDrafts()
        .MapContactDrafts()
        .MapLetterDrafts()
        .MapStartDayDrafts()
        .MapQuestionDrafts()
        .MapNames();
    app.MapCalendars();

    app.SayAddressWhenReady();
    app.CheckTextsWhenReady();
    await app.RunAsync();
    return Environment.ExitCode;
}
catch (Exception problem) when (problem is not HostAbortedException)
{
    await Console.Error.WriteLineAsync(StartFailure.SentenceFor(problem));
    return 1;
}
