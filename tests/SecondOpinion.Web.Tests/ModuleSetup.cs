using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace SecondOpinion.Web.Tests;

/// <summary>Before any test: one assembly that bunit names, but whose package cannot be restored with it, lies beside us.</summary>
internal static class ModuleSetup
{
    [ModuleInitializer]
    internal static void Initialize() => AssemblyLoadContext.Default.Resolving += static (_, name) =>
        string.Equals(name.Name, "AngleSharp.Diffing", StringComparison.Ordinal)
            ? Assembly.LoadFile(Path.Combine(AppContext.BaseDirectory, "AngleSharp.Diffing.dll"))
            : null;
}
