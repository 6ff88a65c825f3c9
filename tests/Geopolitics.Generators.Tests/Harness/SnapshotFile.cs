using Snapshooter;
using Snapshooter.Xunit;

namespace Geopolitics.Generators.Tests.Harness;

/// <summary>Compares a text with the one that was accepted. The only file that knows which snapshot library is used.</summary>
internal static class SnapshotFile
{
    public const string AcceptVariable = "GEOPOLITICS_ACCEPT_SNAPSHOTS";

    public static bool IsAccepting => Environment.GetEnvironmentVariable(AcceptVariable) == "1";

    /// <summary>Fails unless <paramref name="text"/> is what <c>Snapshots/__snapshots__</c> holds under the name.</summary>
    /// <remarks>A new snapshot is written only when the environment says so, so that a lost one does not pass unseen.</remarks>
    public static void Match(string text, string name)
    {
        var folder = Repository.PathOf("tests/Geopolitics.Generators.Tests/Snapshots");
        var path = Path.Combine(folder, "__snapshots__", $"{name}.snap");
        if (IsAccepting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Delete(path);
        }
        else
        {
            Assert.True(File.Exists(path), $"No snapshot {name}: run once with {AcceptVariable}=1, and read what was written.");
        }

        Snapshot.Match(text, new SnapshotFullName($"{name}.snap", folder));
    }
}
