using System.Runtime.InteropServices;

namespace SecondOpinion.Browser.Tests.Rig;

internal static partial class NativeMethods
{
    /// <summary>Sends a signal; .NET itself can only kill.</summary>
    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    internal static partial int Kill(int pid, int signal);
}
