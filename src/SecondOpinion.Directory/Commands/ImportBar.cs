using SecondOpinion.Directory.Importing;
using Spectre.Console;

namespace SecondOpinion.Directory.Commands;

/// <summary>Shows how far an import is. Where nobody watches, such as in a log file, Spectre writes a line now and then instead of a bar.</summary>
internal static class ImportBar
{
    public static Task<ImportReport> RunAsync(IAnsiConsole console, Func<IProgress<ImportProgress>, Task<ImportReport>> import) =>
        console.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(async context =>
            {
                var bar = new Bar(context);
                var report = await import(bar);
                bar.End();
                return report;
            });

    // Each stage has a bar of its own; one whose length is not known only moves.
    private sealed class Bar(ProgressContext context) : IProgress<ImportProgress>
    {
        private readonly Lock gate = new();
        private ProgressTask? task;
        private string stage = string.Empty;

        public void Report(ImportProgress value)
        {
            lock (gate)
            {
                if (!string.Equals(stage, value.Stage, StringComparison.Ordinal))
                {
                    End();
                    stage = value.Stage;
                    task = context.AddTask(Markup.Escape(stage));
                    task.IsIndeterminate = value.Fraction is null;
                }

                task!.Value = 100 * value.Fraction ?? 0;
                task.Description = value.Fraction is null ? Markup.Escape(stage) : FormattableString.Invariant($"{Markup.Escape(stage)}, {value.Rows:N0} rows");
            }
        }

        public void End()
        {
            if (task is not null)
            {
                task.IsIndeterminate = false;
                task.Value = 100;
                task.StopTask();
            }
        }
    }
}
