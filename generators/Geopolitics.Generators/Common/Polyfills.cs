// What the compiler looks for and netstandard2.0 lacks. A generator that adds these (PolySharp) does it in an order that differs from
// build to build, and so does the assembly: docs/decisions/0022-package-layout.md.
namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler accept <c>init</c>, and so records.</summary>
internal static class IsExternalInit;

/// <summary>Lets a type take in interpolated strings piece by piece.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;

/// <summary>Hands arguments of the call, here the receiver, to the type that takes in the interpolated string.</summary>
/// <param name="argument">The argument's name; empty for the receiver.</param>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
{
    public string[] Arguments { get; } = [argument];
}

/// <summary>Lets a collection expression make the type that bears it.</summary>
/// <param name="builderType">The type that has the method.</param>
/// <param name="methodName">The method that makes the collection from a span.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
internal sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute
{
    public Type BuilderType { get; } = builderType;

    public string MethodName { get; } = methodName;
}
