using Synthetic;

Console.WriteLine(SyntheticAgreements.Agreement10OfTheStatesConcerned.Title);
