using System.Reflection;
using System.Runtime.Loader;

namespace Geopolitics.Tests.Tables;

public sealed class FirstUseTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Threads_that_are_the_first_to_use_a_catalogue_get_the_same_instances(int question)
    {
        var context = new FreshContext();
        try
        {
            var found = (object[][])context.LoadFromAssemblyPath(typeof(FirstUse).Assembly.Location)
                .GetType(typeof(FirstUse).FullName!, throwOnError: true)!.GetMethod(nameof(FirstUse.ByManyThreads))!.Invoke(null, [question])!;

            Assert.NotSame(States.Japan, found[0].First(item => item.ToString() == "Japan"));
            Assert.All(found, items => Assert.True(items.SequenceEqual(found[0], ReferenceEqualityComparer.Instance)));
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>Library and tests once more, with nothing made yet.</summary>
    private sealed class FreshContext() : AssemblyLoadContext(null, isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name == typeof(Catalog).Assembly.GetName().Name ? LoadFromAssemblyPath(typeof(Catalog).Assembly.Location) : null;
    }
}
