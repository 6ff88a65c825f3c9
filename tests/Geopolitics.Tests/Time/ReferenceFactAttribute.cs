using Xunit;

namespace Geopolitics.Tests.Time;

/// <summary>A test that needs reference data which the project does not contain: skipped where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReferenceFactAttribute : FactAttribute
{
    public ReferenceFactAttribute(string path)
    {
        Path = path;
        if (!File.Exists(Find(path)))
            Skip = $"{path} is not here.";
    }

    /// <summary>The file, relative to the root of the repository.</summary>
    public string Path { get; }

    /// <summary>The full path of a file given relative to the root of the repository, or null outside of a repository.</summary>
    public static string? Find(string path)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder != null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Geopolitics.sln")))
                return System.IO.Path.GetFullPath(System.IO.Path.Combine(folder.FullName, path));
        }

        return null;
    }
}
