using Synthetic;

var count = 0;
foreach (var fact in SyntheticFacts.Between(SyntheticStates.State0, SyntheticStates.State1).During("1987"))
    count += fact.Title.Length;

GC.Collect();
Console.WriteLine(Environment.WorkingSet);
GC.KeepAlive(count);
