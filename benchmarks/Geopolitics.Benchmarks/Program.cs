using BenchmarkDotNet.Running;

// dotnet run -c Release --project benchmarks/Geopolitics.Benchmarks -- --filter '*Edtf*' --job short
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
