using Geopolitics;

Console.WriteLine(Agreements.RokRussiaStrategicPartnership2008.Title);
