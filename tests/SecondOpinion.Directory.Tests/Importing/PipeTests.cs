using System.IO.Pipes;
using SecondOpinion.Directory.Importing;

namespace SecondOpinion.Directory.Tests.Importing;

public sealed class PipeTests
{
    [Fact]
    public void A_pipe_is_refused_in_one_sentence()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Pipes have a path on Linux.");
        using var pipe = new AnonymousPipeServerStream(PipeDirection.Out);
        var path = $"/proc/self/fd/{pipe.GetClientHandleAsString()}";
        var refused = Assert.Throws<ImportException>(() => SourceFile.Open(path, SourceKind.All[0]));
        Assert.Contains("is a pipe", refused.Message, StringComparison.Ordinal);
    }
}
