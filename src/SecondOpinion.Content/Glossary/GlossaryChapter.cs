using System.Collections.Immutable;
using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content.Glossary;

/// <summary>Words that belong together: one file of the folder <c>glossary</c>.</summary>
/// <param name="Id">The file's name.</param>
/// <param name="Title">What the words are about.</param>
/// <param name="Words">In the order of the file.</param>
public sealed record GlossaryChapter(string Id, PatientText Title, ImmutableList<GlossaryWord> Words);
