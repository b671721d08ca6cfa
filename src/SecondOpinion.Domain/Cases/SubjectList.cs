using System.Collections.Immutable;

namespace SecondOpinion.Domain.Cases;

/// <summary>
/// What the newest changes of a case were done to. The history beside the case holds verbs alone; this is sealed with the case
/// and lets its reader say which record or office was meant.
/// </summary>
/// <param name="Items">Each thing once, with its versions: it takes little room that way.</param>
public sealed record SubjectList(ImmutableList<Subject> Items)
{
    /// <summary>Older ones fall, so that the list does not grow without end.</summary>
    public const int Most = 500;

    public static SubjectList Empty { get; } = new([]);

    /// <summary>What the change to a version was done to; none where that is not known.</summary>
    public IEnumerable<Subject> Of(long version) => Items.Where(subject => subject.Versions.BinarySearch(version) >= 0);

    /// <summary>Notes what the change to a version was done to.</summary>
    /// <param name="version">Higher than any that is noted.</param>
    /// <param name="subjects">Each once.</param>
    public SubjectList Note(long version, IEnumerable<(SubjectKind Kind, string Id)> subjects) => new SubjectList(subjects.Aggregate(
        Items,
        (all, next) => all.FindIndex(known => known.Is(next.Kind, next.Id)) is >= 0 and var at
            ? all.SetItem(at, all[at] with { Versions = all[at].Versions.Add(version) })
            : all.Add(new Subject(next.Kind, next.Id, [version])))).WithNewest();

    /// <summary>The list with some kinds of things alone.</summary>
    public SubjectList Only(params ReadOnlySpan<SubjectKind> kinds)
    {
        var kept = kinds.ToArray();
        return new(Items.RemoveAll(subject => !kept.Contains(subject.Kind)));
    }

    // A change falls as a whole: half of what it was done to would be wrong.
    private SubjectList WithNewest() => Items.SelectMany(subject => subject.Versions).OrderDescending().Skip(Most).Select(version => (long?)version).FirstOrDefault() is not { } over
        ? this
        : new([.. Items.Select(subject => subject with { Versions = subject.Versions.RemoveAll(version => version <= over) }).Where(subject => !subject.Versions.IsEmpty)]);
}
