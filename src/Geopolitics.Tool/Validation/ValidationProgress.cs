using Spectre.Console;

namespace Geopolitics.Tool.Validation;

/// <summary>Shows how far a validation is, on standard error, where that is a terminal.</summary>
internal static class ValidationProgress
{
    public static T Show<T>(Host host, int files, Func<Action<ValidationStep>, T> run)
    {
        if (!host.ShowsProgress)
            return run(_ => { });

        return host.Error.Progress()
            .AutoClear(true)
            .HideCompleted(false)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                var reading = context.AddTask("Reading", maxValue: files);
                var checking = context.AddTask("Checking", maxValue: files);
                return run(step => (step == ValidationStep.FileRead ? reading : checking).Increment(1));
            });
    }
}
