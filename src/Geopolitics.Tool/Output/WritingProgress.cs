using Spectre.Console;

namespace Geopolitics.Tool.Output;

/// <summary>Shows how far the writing of many files is, on standard error, where that is a terminal.</summary>
internal static class WritingProgress
{
    public static async Task<T> ShowAsync<T>(Host host, int files, Func<IProgress<int>?, Task<T>> write)
    {
        if (!host.ShowsProgress)
            return await write(null);

        return await host.Error.Progress()
            .AutoClear(true)
            .HideCompleted(false)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(context => write(new TaskProgress(context.AddTask("Writing", maxValue: files))));
    }

    /// <summary>Reports come from several threads, in any order.</summary>
    private sealed class TaskProgress(ProgressTask task) : IProgress<int>
    {
        public void Report(int value) => task.Increment(1);
    }
}
