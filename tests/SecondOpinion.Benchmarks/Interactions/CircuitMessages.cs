namespace SecondOpinion.Benchmarks.Interactions;

/// <summary>The messages of a connection: one frame may carry several, each after its length in groups of seven bits, the lowest first.</summary>
internal static class CircuitMessages
{
    /// <summary>Every message of a frame, with its length before it. A frame that is no such row of messages is one.</summary>
    public static IEnumerable<byte[]> In(byte[] frame)
    {
        for (var at = 0; at < frame.Length;)
        {
            var (length, prefix) = LengthAt(frame, at);
            var end = Math.Min(frame.Length, at + prefix + length);
            yield return frame[at..end];
            at = end;
        }
    }

    /// <summary>Whether a message changes what the page shows.</summary>
    public static bool IsRenderBatch(byte[] message) => message.AsSpan().IndexOf("JS.RenderBatch"u8) >= 0;

    private static (int Length, int Prefix) LengthAt(byte[] frame, int at)
    {
        var length = 0;
        var prefix = 0;
        byte group;
        do
        {
            group = frame[at + prefix];
            length |= (group & 0x7F) << (7 * prefix++);
        }
        while ((group & 0x80) != 0 && at + prefix < frame.Length && prefix < 5);
        return (length, prefix);
    }
}
