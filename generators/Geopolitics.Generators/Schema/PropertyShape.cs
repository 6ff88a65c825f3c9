namespace Geopolitics.Generators.Schema;

/// <summary>The form of a property's value in a data file.</summary>
internal enum PropertyShape
{
    /// <summary>An id of its own: a slug.</summary>
    Id,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A text, or a number that stands for its own text, as CSL-JSON has it.</summary>
    TextOrNumber,

    /// <summary>An array of texts.</summary>
    Texts,

    /// <summary>A text, or an array of texts.</summary>
    TextOrTexts,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>One word of a vocabulary.</summary>
    Word,

    /// <summary>A date, an interval or a set in EDTF.</summary>
    Time,

    /// <summary>A CSL-JSON date: <c>{ "date-parts": [[2008, 9, 29]] }</c>.</summary>
    CslDate,

    /// <summary>An id of another item.</summary>
    Reference,

    /// <summary>An array of ids.</summary>
    References,

    /// <summary>An id, or <c>{ "person": id, "as": id of an office }</c>.</summary>
    Actor,

    /// <summary>An array of actors.</summary>
    Actors,

    /// <summary>An array of objects with properties of their own.</summary>
    Objects,

    /// <summary><c>{ scheme: value }</c>, where a value may be an array of <c>{ "value": …, "when": … }</c>.</summary>
    Identifiers,

    /// <summary><c>{ property of the fact: value }</c>.</summary>
    Says,

    /// <summary>An array of names of the fact's properties.</summary>
    PropertyNames,
}
