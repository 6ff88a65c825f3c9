using BenchmarkDotNet.Running;
using Geopolitics.Benchmarks.Synthetic;
using Geopolitics.Benchmarks.Dump;

// What the tables hold, in words: of one item, or the columns of the directory.
// dotnet run -c Release --project benchmarks/Geopolitics.Benchmarks -- dump japan
if (args is ["dump", ..])
{
    var shipped = Geopolitics.Tables.Directory.Instance;
    Console.Write(args is [_, var id] ? TableDump.Item(shipped, id) : TableDump.Columns(shipped));
    return;
}

// Compiles a synthetic layer of so many facts, and tells where it lies.
if (args is ["compile", var facts])
{
    Console.WriteLine(SyntheticLayer.PathOf(int.Parse(facts, null)));
    return;
}

// dotnet run -c Release --project benchmarks/Geopolitics.Benchmarks -- --filter '*Edtf*' --job short
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
