GC.Collect();
Console.WriteLine(Environment.WorkingSet);
