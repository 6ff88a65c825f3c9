namespace Geopolitics;

/// <content>Public outside the generator.</content>
public readonly partial struct EdtfError;
