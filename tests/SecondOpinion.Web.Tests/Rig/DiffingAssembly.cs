using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace SecondOpinion.Web.Tests.Rig;

/// <summary>
/// bUnit asks for a version of AngleSharp.Diffing that the registry lacks; the older one beside the tests serves for
/// everything but comparing whole markup. docs/decisions/test-rig.md
/// </summary>
internal static class DiffingAssembly
{
    private const string Name = "AngleSharp.Diffing";

#pragma warning disable CA2255 // The one place where an assembly must be findable before any test is.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Offer() => AssemblyLoadContext.Default.Resolving += (_, asked) =>
        string.Equals(asked.Name, Name, StringComparison.Ordinal) ? Assembly.LoadFile(Path.Combine(AppContext.BaseDirectory, $"{Name}.dll")) : null;
}
