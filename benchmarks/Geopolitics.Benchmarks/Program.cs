using BenchmarkDotNet.Running;
if (args is ["compile", var n]) { var w = System.Diagnostics.Stopwatch.StartNew(); Console.WriteLine(Geopolitics.Benchmarks.Synthetic.SyntheticLayer.PathOf(int.Parse(n, null)) + " " + w.Elapsed + " peak " + System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 / 1048576); return; }

// dotnet run -c Release --project benchmarks/Geopolitics.Benchmarks -- --filter '*Edtf*' --job short
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
