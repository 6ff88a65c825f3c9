using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Geopolitics.Analyzers.Symbols;

/// <summary>Questions about operations.</summary>
internal static class OperationExtensions
{
    /// <summary>What is handed to a parameter, whatever the order of named arguments; null where the parameter keeps its default.</summary>
    public static IArgumentOperation? ArgumentOf(this IInvocationOperation invocation, int parameter)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter?.Ordinal == parameter && argument.ArgumentKind == ArgumentKind.Explicit)
                return argument;
        }

        return null;
    }

    /// <summary>The value without conversions and <c>AsSpan()</c>.</summary>
    public static IOperation Bare(this IOperation value) => value switch
    {
        IConversionOperation conversion => conversion.Operand.Bare(),
        IInvocationOperation { TargetMethod: { Name: "AsSpan", ContainingType.Name: "MemoryExtensions" }, Arguments: { Length: 1 } arguments } => arguments[0].Value.Bare(),
        _ => value,
    };

    /// <summary>True for what stands in the source as a string literal.</summary>
    public static bool IsStringLiteral(this IOperation value) =>
        value is { Kind: OperationKind.Literal or OperationKind.Utf8String, Syntax: LiteralExpressionSyntax };

    /// <summary>True where leaving the value out changes nothing but the value.</summary>
    public static bool IsPure(this IOperation value) => value.DescendantsAndSelf().All(part => part.Kind
        is OperationKind.Literal or OperationKind.Conversion or OperationKind.ObjectCreation or OperationKind.Argument or OperationKind.DefaultValue
        or OperationKind.LocalReference or OperationKind.ParameterReference or OperationKind.FieldReference or OperationKind.InstanceReference);
}
