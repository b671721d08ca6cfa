using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Persistence.Model;
using SecondOpinion.Persistence.Sealing;
using SecondOpinion.Persistence.Sqlite;

namespace SecondOpinion.Persistence;

/// <summary>All wiring of this room.</summary>
public static class StorageRegistration
{
    /// <summary>
    /// Adds the case stores and keeps the Data Protection ring, which also signs the app's cookies, in the storage folder.
    /// The host registers the <see cref="RuleBook"/> and runs <see cref="CaseDatabase.PrepareAsync"/> before the first request.
    /// </summary>
    public static IServiceCollection AddCaseStorage(this IServiceCollection services, StorageOptions options)
    {
        var folder = new StorageFolder(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddDataProtection().SetApplicationName("SecondOpinion").PersistKeysToFileSystem(new DirectoryInfo(folder.Protection));

        services.AddSingleton(folder);
        services.AddSingleton<ConnectionSettings>();
        services.AddPooledDbContextFactory<CasesContext>((built, context) => Use(built, context, folder.Cases));
        services.AddPooledDbContextFactory<KeysContext>((built, context) => Use(built, context, folder.Keys));
        services.AddSingleton<WalCheckpoint>();
        services.AddSingleton<WriterGate>();
        services.AddSingleton<CaseKeys>();
        services.AddSingleton<CaseReadings>();
        services.AddSingleton<CaseVault>();
        services.AddSingleton<CaseChangedBus>();
        services.AddSingleton<DeedBook>();
        services.AddHostedService<CheckpointRounds>();

        services.AddSingleton(built => new CaseDatabase(
            folder,
            built.GetRequiredService<IDbContextFactory<CasesContext>>(),
            built.GetRequiredService<IDbContextFactory<KeysContext>>(),
            built.GetRequiredService<ILogger<CaseDatabase>>()));
        services.AddSingleton(built => new CaseFileStore(
            built.GetRequiredService<IDbContextFactory<CasesContext>>(),
            built.GetRequiredService<CaseVault>(),
            built.GetRequiredService<CaseKeys>(),
            built.GetRequiredService<CaseReadings>(),
            built.GetRequiredService<WriterGate>(),
            built.GetRequiredService<CaseChangedBus>(),
            built.GetRequiredService<TimeProvider>()));
        services.AddSingleton(built => new CaseHistory(built.GetRequiredService<IDbContextFactory<CasesContext>>(), built.GetRequiredService<CaseVault>()));
        services.AddSingleton(built => new ShareLinkStore(
            built.GetRequiredService<IDbContextFactory<CasesContext>>(),
            built.GetRequiredService<DeedBook>(),
            built.GetRequiredService<WriterGate>(),
            built.GetRequiredService<TimeProvider>()));
        services.AddSingleton(built => new ShareCodes(
            built.GetRequiredService<IDbContextFactory<CasesContext>>(),
            built.GetRequiredService<DeedBook>(),
            built.GetRequiredService<WriterGate>(),
            built.GetRequiredService<TimeProvider>()));
        services.AddSingleton(built => new CalendarLinkStore(
            built.GetRequiredService<IDbContextFactory<CasesContext>>(),
            built.GetRequiredService<CaseVault>(),
            built.GetRequiredService<DeedBook>(),
            built.GetRequiredService<WriterGate>(),
            built.GetRequiredService<RuleBook>(),
            built.GetRequiredService<TimeProvider>()));
        services.AddSingleton(built => new ReminderStore(
            built.GetRequiredService<IDbContextFactory<CasesContext>>(),
            built.GetRequiredService<CaseVault>(),
            built.GetRequiredService<WriterGate>(),
            built.GetRequiredService<RuleBook>(),
            built.GetRequiredService<TimeProvider>()));
        return services;
    }

    private static void Use(IServiceProvider built, DbContextOptionsBuilder context, string path) =>
        context.UseSqlite(ConnectionSettings.ConnectionTo(path)).AddInterceptors(built.GetRequiredService<ConnectionSettings>());
}
