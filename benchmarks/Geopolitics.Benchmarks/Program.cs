using System.Globalization;
using BenchmarkDotNet.Running;
using Geopolitics.Benchmarks.Dump;
using Geopolitics.Benchmarks.Performance;
using Geopolitics.Benchmarks.Synthetic;

CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

// What the tables hold, in words: of one item, or the columns of the directory.
// dotnet run -c Release --project benchmarks/Geopolitics.Benchmarks -- dump japan
if (args is ["dump", ..])
{
    var shipped = Geopolitics.Tables.Directory.Instance;
    Console.Write(args is [_, var id] ? TableDump.Item(shipped, id) : TableDump.Columns(shipped));
    return 0;
}

// Compiles a synthetic layer of so many facts, and tells where it lies.
if (args is ["compile", var facts])
{
    Console.WriteLine(SyntheticLayer.PathOf(int.Parse(facts, null)));
    return 0;
}

// Measures everything that docs/performance.md tells, and writes it.
// dotnet run -c Release --project benchmarks/Geopolitics.Benchmarks -- performance
if (args is ["performance", .. var parts])
    return PerformanceCommand.Run(parts);

// dotnet run -c Release --project benchmarks/Geopolitics.Benchmarks -- --filter '*Edtf*' --job short
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
