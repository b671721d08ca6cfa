using SecondOpinion.Persistence.Tests.Sqlite;
using Xunit.Runner.InProc.SystemConsole;

return args is [CrashingWriters.Command, var folder]
    ? await CrashingWriters.RunAsync(folder)
    : await ConsoleRunner.Run(args);
