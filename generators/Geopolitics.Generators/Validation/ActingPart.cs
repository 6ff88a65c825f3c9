using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>Somebody who acts, or is acted on, at a time: who is spoken of only has no such part.</summary>
/// <param name="Actor">Who: a state, an organization, a person; null for an office that is vacant.</param>
/// <param name="Office">The office that a person acts in, or null.</param>
/// <param name="Times">When it was, by every account that there is: a rule objects only where none of them fits.</param>
/// <param name="IsRecognized">True for who is recognized: recognition may well come before the lists count a state.</param>
internal readonly record struct ActingPart(ReferenceValue? Actor, ReferenceValue? Office, StatedTimes Times, bool IsRecognized = false);
