namespace SecondOpinion.Directory.Conditions;

/// <summary>One typed word, and how well each word of the vocabulary fits it.</summary>
/// <param name="word">As <see cref="NameWord"/> gives it.</param>
/// <param name="isTalk">It may be left out.</param>
/// <param name="isLast">It may be half typed.</param>
/// <param name="vocabulary">The words that it may mean.</param>
internal sealed class TypedWord(string word, bool isTalk, bool isLast, Vocabulary vocabulary)
{
    // How well a word fits, of 100.
    public const byte Same = 100;
    private const byte SameRoot = 92;
    private const byte Start = 86;
    private const byte StartOfFirstWords = 72;
    private const byte SoundStart = 68;
    private const int OtherFirstLetter = 7;

    /// <summary>By slips: none cannot be.</summary>
    private static readonly byte[] Slip = [Same, 80, 66, 44];
    private static readonly byte[] SlipAtStart = [Start, 66, 52, 0];
    private static readonly byte[] SlipOfSound = [86, 62, 50, 42];
    private static readonly byte[] SlipOfSoundAtStart = [SoundStart, 54, 0, 0];

    private const int ShortestStart = 2;
    private const int ShortestStartInside = 3;
    private const int ShortestSoundStart = 4;
    private const int ShortestRoot = 4;
    private const int ShortestWithFarSlips = 4;
    private const int ShortestSoundWithFarSlips = 6;

    private readonly byte[] fit = new byte[vocabulary.Count];
    
    public bool IsTalk { get; } = isTalk;

    public string Word { get; } = word;

    /// <summary>Words that fit at all, by number.</summary>
    public List<int> Fitting { get; } = [];

    /// <summary>How much it tells; a rare word tells more.</summary>
    public float Weight { get; set; }

    /// <summary>How well a word of the vocabulary fits: 0 is not at all, 100 the same word.</summary>
    public byte FitOf(int number) => fit[number];

    /// <summary>True when it is a word as it was typed, but for its ending.</summary>
    public bool IsKnown { get; private set; }

    /// <summary>Takes up words that are the same, sound the same but for the ending, or begin so.</summary>
    public void TakeAsTyped()
    {
        if (vocabulary.Find(Word) is >= 0 and var same)
        {
            Take(same, Same);
            IsKnown = true;
        }

        // Short words sound alike too often, so they must begin alike too.
        var root = WordSound.RootOf(Word);
        foreach (var other in vocabulary.WithRoot(root))
        {
            if (root.Length >= ShortestRoot || (Word.Length >= ShortestRoot && vocabulary[other].AsSpan().StartsWith(Word.AsSpan(0, ShortestRoot - 1))))
            {
                Take(other, SameRoot);
                IsKnown = true;
            }
        }

        if (Word.Length > ShortestRoot - 1 && Word[^1] == 's' && vocabulary.Find(Word[..^1]) is >= 0 and var singular)
        {
            Take(singular, SameRoot);
            IsKnown = true;
        }

        if (Word.Length >= (isLast ? ShortestStart : ShortestStartInside) || (isLast && !IsTalk))
        {
            var (first, end) = vocabulary.StartingWith(Word);
            for (var other = first; other < end; other++)
            {
                Take(other, isLast ? Start : StartOfFirstWords);
            }
        }
    }

    /// <summary>Takes up words that were meant, but for small slips of finger or ear.</summary>
    public void TakeSlips()
    {
        var sound = WordSound.Of(Word);
        TakeNear(vocabulary.Letters, new SlipMeter(Word), SlipMeter.Allowed(Word.Length), Slip, SlipAtStart);
        if (sound.Length >= ShortestSoundStart)
        {
            if (isLast)
            {
                foreach (var other in vocabulary.SoundingLikeStart(sound))
                {
                    Take(other, SoundStart);
                }
            }

            TakeNear(vocabulary.Sounds, new SlipMeter(sound), SlipMeter.Allowed(sound.Length), SlipOfSound, SlipOfSoundAtStart);
        }
    }

    /// <summary>One slip more than usual, for a word that nothing fits.</summary>
    public void TakeFarSlips()
    {
        if (Fitting.Count == 0 && Word.Length >= ShortestWithFarSlips)
        {
            var sound = WordSound.Of(Word);
            var most = SlipMeter.Allowed(Word.Length) + 1;
            vocabulary.Letters.Near(new SlipMeter(Word), most, isStart: false, (other, slips) => Take(other, Slip[slips.Whole] - 10));
            if (sound.Length >= ShortestSoundWithFarSlips)
            {
                vocabulary.Sounds.Near(new SlipMeter(sound), Math.Min(most, SlipMeter.Allowed(sound.Length) + 1), isStart: false, (other, slips) => Take(other, SlipOfSound[slips.Whole] - 10));
            }
        }
    }

    private void TakeNear(LetterTable table, SlipMeter typed, int most, byte[] whole, byte[] start)
    {
        if (most > 0)
        {
            table.Near(typed, most, isLast, (other, slips) =>
            {
                var best = Math.Max(slips.Whole <= most ? whole[slips.Whole] : 0, isLast && slips.Start <= most ? start[slips.Start] : 0);
                Take(other, best - (vocabulary[other][0] == Word[0] ? 0 : OtherFirstLetter));
            });
        }
    }

    private void Take(int number, int fits)
    {
        if (fits > fit[number])
        {
            if (fit[number] == 0)
            {
                Fitting.Add(number);
            }

            fit[number] = (byte)fits;
        }
    }
}
