using Geopolitics;
using Geopolitics.Tool;
using Geopolitics.Tool.Output;

Terminals.SpeakUtf8();
return await Application.RunAsync(args, new(Catalog.Shipped, Terminals.Of(Console.Out), Terminals.Of(Console.Error), Environment.CurrentDirectory, TimeProvider.System, Console.OpenStandardOutput));
