using System.Runtime.InteropServices;

namespace SecondOpinion.Directory.Conditions;

/// <summary>The best names found so far, one for each owner, the best first.</summary>
/// <param name="most">How many are kept.</param>
internal sealed class BestNames(int most)
{
    private readonly List<Found> found = new(most + 1);

    public int Count => found.Count;

    public IReadOnlyList<Found> InOrder => found;

    /// <summary>The score of the best, or 0.</summary>
    public float TopScore => found.Count == 0 ? 0 : found[0].Score;

    /// <summary>Anything below need not be offered.</summary>
    public float Floor => found.Count < most ? float.MinValue : found[^1].Score;

    public void Offer(in Found one)
    {
        if (one.Score <= Floor)
        {
            return;
        }

        for (var at = 0; at < found.Count; at++)
        {
            if (found[at].Owner == one.Owner)
            {
                if (found[at].Score >= one.Score)
                {
                    return;
                }

                found.RemoveAt(at);
                break;
            }
        }

        var place = found.Count;
        while (place > 0 && found[place - 1].Score < one.Score)
        {
            place--;
        }

        found.Insert(place, one);
        if (found.Count > most)
        {
            found.RemoveAt(most);
        }
    }

    /// <param name="Name">The number of the name.</param>
    /// <param name="Owner">Whose it is.</param>
    /// <param name="Score">The more the better.</param>
    /// <param name="SameWords">How many words were typed just so, when the name has no others and nothing else was typed; else 0.</param>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Found(int Name, int Owner, float Score, int SameWords);
}
