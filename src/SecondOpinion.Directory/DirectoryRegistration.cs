using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Clinicians.Postgres;
using SecondOpinion.Directory.Clinicians.Sqlite;
using SecondOpinion.Directory.Conditions;
using SecondOpinion.Directory.Hospitals;
using SecondOpinion.Directory.Importing;
using SecondOpinion.Directory.Model;
using SecondOpinion.Directory.Nearby;
using SecondOpinion.Directory.Places;
using SecondOpinion.Directory.Programmes;
using SecondOpinion.Directory.Sqlite;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Directory;

/// <summary>Everything the directory needs in the container.</summary>
public static class DirectoryRegistration
{
    /// <summary>Adds <see cref="PlaceFinder"/>, <see cref="ProgrammeFinder"/>, <see cref="ClinicianFinder"/>, <see cref="HospitalFinder"/>, <see cref="NearbyFinder"/>, <see cref="DirectoryImports"/> and <see cref="DirectoryDatabase"/>, which must be prepared before the first search.</summary>
    public static IServiceCollection AddDirectory(this IServiceCollection services, DirectoryOptions options)
    {
        services.AddPooledDbContextFactory<DirectoryContext>(context => context
            .UseSqlite(ConnectionSettings.ConnectionTo(options.Database))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .AddInterceptors(new ConnectionSettings()));
        services.AddSingleton(provider => new DirectoryDatabase(
            options,
            provider.GetRequiredService<IDbContextFactory<DirectoryContext>>(),
            provider.GetRequiredService<ILogger<DirectoryDatabase>>()));
        services.AddSingleton(provider => new PlaceFinder(provider.GetRequiredService<IDbContextFactory<DirectoryContext>>()));
        services.AddSingleton(provider => new ProgrammeFinder(provider.GetRequiredService<IDbContextFactory<DirectoryContext>>()));
        services.AddSingleton<IClinicianStore>(_ => options.Postgres is { Length: > 0 } server
            ? new PostgresClinicians(server)
            : new SqliteClinicians(Path.GetFullPath(options.Folder)));
        services.AddSingleton(provider => new ClinicianFinder(provider.GetRequiredService<IClinicianStore>()));
        services.AddSingleton(provider => new HospitalFinder(provider.GetRequiredService<IDbContextFactory<DirectoryContext>>()));
        services.AddSingleton<NearbyFinder>();
        services.AddSingleton(provider => new DirectoryImports(
            provider.GetRequiredService<IDbContextFactory<DirectoryContext>>(),
            provider.GetRequiredService<IClinicianStore>(),
            provider.GetService<TimeProvider>() ?? TimeProvider.System,
            Path.GetFullPath(options.Folder)));
        return services;
    }

    /// <summary>Adds <see cref="ConditionFinder"/>.</summary>
    /// <param name="services">Those of <see cref="AddDirectory"/>.</param>
    /// <param name="conditions">The catalogue, asked for when it is first needed.</param>
    public static IServiceCollection AddConditionSearch(this IServiceCollection services, Func<IServiceProvider, IReadOnlyList<NamedCondition>> conditions) =>
        services.AddSingleton(provider => new ConditionFinder(
            () => conditions(provider),
            provider.GetRequiredService<IDbContextFactory<DirectoryContext>>(),
            provider.GetService<TimeProvider>() ?? TimeProvider.System,
            provider.GetRequiredService<ILogger<ConditionFinder>>()));
}
