using SecondOpinion.Directory.Conditions;

namespace SecondOpinion.Benchmarks.Conditions;

/// <summary>The least that such a search must do: words to sets of rows, one set for each, the first rows of what they share. It ranks nothing and hears nothing.</summary>
internal sealed class MemoryLimit(NameIndex index)
{
    public List<int> Find(ConditionQuestion question, int most)
    {
        NameSet? all = null;
        var words = question.Typed.Split(' ');
        for (var at = 0; at < words.Length; at++)
        {
            var rows = RowsOf(words[at], question.IsPrefix && at == words.Length - 1);
            if (all is null)
            {
                all = rows;
            }
            else
            {
                all.Keep(rows);
            }
        }

        return [.. all!.InOrder().Take(most)];
    }

    private NameSet RowsOf(string word, bool isStart)
    {
        var rows = new NameSet(index.Count);
        if (isStart)
        {
            var (first, end) = index.Vocabulary.StartingWith(word);
            for (var other = first; other < end; other++)
            {
                index.AddNamesWith(other, rows);
            }
        }
        else if (index.Vocabulary.Find(word) is >= 0 and var same)
        {
            index.AddNamesWith(same, rows);
        }
        else if (SlipMeter.Allowed(word.Length) is > 0 and var most)
        {
            index.Vocabulary.Letters.Near(new SlipMeter(word), most, isStart: false, (other, _) => index.AddNamesWith(other, rows));
        }

        return rows;
    }
}
