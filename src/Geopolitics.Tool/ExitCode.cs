namespace Geopolitics.Tool;

/// <summary>What the tool ends with. Scripts rest on these numbers.</summary>
internal static class ExitCode
{
    /// <summary>The question was answered, the files are clean.</summary>
    public const int Success = 0;

    /// <summary>Something was found that should not be (<c>validate</c>), nothing was found (<c>find</c>), or there are changes (<c>diff --exit-code</c>).</summary>
    public const int Findings = 1;

    /// <summary>The question could not be understood: a wrong option, an id that nothing has, a file that is not there.</summary>
    public const int Usage = 2;

    /// <summary>A fault of the tool itself.</summary>
    public const int Fault = 3;

    /// <summary>Stopped by the user, as shells tell it.</summary>
    public const int Interrupted = 130;
}
