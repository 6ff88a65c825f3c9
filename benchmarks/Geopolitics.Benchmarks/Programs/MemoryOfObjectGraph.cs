using Geopolitics.Benchmarks.Alternatives;

var catalogue = PlainCatalogue.Load(Directory.EnumerateFiles(args[0], "*.json", SearchOption.AllDirectories).Order().Select(file => (file, File.ReadAllText(file))));
var (one, other) = (catalogue.Entities["state-0"], catalogue.Entities["state-1"]);
var (first, last) = (new DateOnly(1987, 1, 1), new DateOnly(1987, 12, 31));
var count = catalogue.Facts.Where(fact => fact.First >= first && fact.Last <= last && fact.Participants.Contains(one) && fact.Participants.Contains(other)).Sum(fact => fact.Title!.Length);

GC.Collect();
Console.WriteLine(Environment.WorkingSet);
GC.KeepAlive(catalogue);
GC.KeepAlive(count);
