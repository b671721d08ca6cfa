using System.Diagnostics.CodeAnalysis;

namespace SecondOpinion.CataloguePacker;

/// <summary>A catalogue is not YAML, or not the plain YAML that catalogues use.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It always has a place.")]
[SuppressMessage("Design", "MA0015", Justification = "It always has a place.")]
public sealed class BrokenYamlException(string file, long line, string whatIsWrong) : Exception($"{file}:{line}: {whatIsWrong}")
{
    /// <summary>The file inside the catalogues folder.</summary>
    public string File { get; } = file;

    public long Line { get; } = line;

    public string WhatIsWrong { get; } = whatIsWrong;
}
