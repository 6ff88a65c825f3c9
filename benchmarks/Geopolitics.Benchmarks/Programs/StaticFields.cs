Console.WriteLine(NaiveFacts.First.Title);
