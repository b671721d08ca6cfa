using System.Collections.Immutable;

namespace SecondOpinion.Directory.Conditions;

/// <summary>Weighs names against typed words.</summary>
/// <param name="index">The names.</param>
/// <param name="words">What was typed.</param>
/// <param name="isHalfTyped">True while more may follow.</param>
internal sealed class NameScale(NameIndex index, TypedWord[] words, bool isHalfTyped)
{
    // Shares of a score: that all that was typed is in the name, and that all of the name was typed.
    private const float TypedShare = 0.55f;
    private const float NameShare = 0.45f;

    // While the last word is half typed, more words may follow.
    private const float NameShareOfHalf = 0.25f;
    private const float StartsTheName = 0.03f;
    private const float JustSo = 1;
    private const float TalkFits = 0.02f;
    private const float UnknownWord = 0.7f;

    // For parts of a sentence: what else was typed counts less, and the name must be there for the greater part.
    private const float TypedShareOfParts = 0.3f;
    private const float LeastOfName = 0.55f;

    private readonly float nameShare = isHalfTyped ? NameShareOfHalf : NameShare;
    private readonly byte[] bestFit = new byte[words.Length];
    private readonly byte[] mostFit = new byte[index.Vocabulary.Count];
    private readonly byte[] fittest = new byte[index.Vocabulary.Count];

    /// <summary>Finds for each word of the vocabulary the typed one that it fits best, and how much each typed one tells.</summary>
    public void Set()
    {
        for (var at = 0; at < words.Length; at++)
        {
            var sum = 0f;
            foreach (var number in words[at].Fitting)
            {
                sum += index.WeightOfWord(number);
                if (words[at].FitOf(number) is var fit && fit > mostFit[number])
                {
                    (mostFit[number], fittest[number]) = (fit, (byte)at);
                }
            }

            words[at].Weight = words[at].Fitting is { Count: > 0 and var count } ? sum / count : UnknownWord * MathF.Log(1f + index.Count);
        }
    }

    /// <summary>A name that holds all that was typed, talk apart.</summary>
    public BestNames.Found OfWhole(int name)
    {
        Array.Clear(bestFit);
        var (fits, same, has) = FitOf(name);
        float typed = 0, all = 0, talk = 0;
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].IsTalk)
            {
                talk += bestFit[at] > 0 ? TalkFits : 0;
            }
            else
            {
                var fit = bestFit[at] > 0 ? bestFit[at] : FitBeside(at, name);
                typed += fit * words[at].Weight;
                all += TypedWord.Same * words[at].Weight;
                same = fit == TypedWord.Same ? same : 0;
            }
        }

        var score = (TypedShare * typed / all) + (nameShare * fits / (TypedWord.Same * index.WeightOf(name))) + talk + (StartsWell(name) ? StartsTheName : 0) + index[name].Lead;
        return same == has && same > 0 ? new(name, index[name].Owner, score + JustSo, same) : new(name, index[name].Owner, score, SameWords: 0);
    }

    /// <summary>A name that is there for the greater part, or null when it is not.</summary>
    /// <param name="name">Its number.</param>
    /// <param name="typed">How much all that was typed tells.</param>
    public BestNames.Found? OfParts(int name, float typed)
    {
        Array.Clear(bestFit);
        var (fits, _, _) = FitOf(name);
        return fits < LeastOfName * TypedWord.Same * index.WeightOf(name)
            ? null
            : new(name, index[name].Owner, fits / TypedWord.Same / ((TypedShareOfParts * typed) + ((1 - TypedShareOfParts) * index.WeightOf(name))), SameWords: 0);
    }

    /// <summary>Where the words of a name stand that were typed, so far as they were typed.</summary>
    public ImmutableArray<TextRun> MarksIn(int name)
    {
        var marks = ImmutableArray.CreateBuilder<TextRun>();
        var numbers = index.WordsOf(name);
        var next = 0;
        foreach (var (word, at) in NameWord.In(index[name].Text))
        {
            if (next < numbers.Length && string.Equals(word, index.Vocabulary[numbers[next]], StringComparison.Ordinal))
            {
                var number = numbers[next++];
                if (mostFit[number] > 0)
                {
                    var typed = words[fittest[number]].Word;
                    marks.Add(at.Length == word.Length && word.StartsWith(typed, StringComparison.Ordinal) ? at with { Length = typed.Length } : at);
                }
            }
        }

        return marks.ToImmutable();
    }

    /// <summary>How much of a name was typed, how many of its words just so, and how many it has.</summary>
    private (float Fits, int Same, int Words) FitOf(int name)
    {
        var of = index.WordsOf(name);
        float fits = 0;
        var same = 0;
        foreach (var word in of)
        {
            var fit = mostFit[word];
            if (fit > 0)
            {
                ref var best = ref bestFit[fittest[word]];
                best = Math.Max(best, fit);
                fits += fit * index.WeightOfWord(word);
                same += fit == TypedWord.Same ? 1 : 0;
            }
        }

        return (fits, same, of.Length);
    }

    /// <summary>A word of the name may fit two typed words; it was counted for the better one.</summary>
    private byte FitBeside(int at, int name)
    {
        byte most = 0;
        foreach (var word in index.WordsOf(name))
        {
            most = Math.Max(most, words[at].FitOf(word));
        }

        return most;
    }

    private bool StartsWell(int name) => words[0].FitOf(index.WordsOf(name)[0]) > 0;
}
