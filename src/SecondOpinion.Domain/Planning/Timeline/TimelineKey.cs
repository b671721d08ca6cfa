using System.Security.Cryptography;
using System.Text;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning.Timeline;

/// <summary>
/// Names a planned day for calendars and addresses. It stays the same when the day moves, so that a calendar moves it too,
/// and it is a hash, so that it tells nothing of the record it is about.
/// </summary>
public static class TimelineKey
{
    private const int Bytes = 16;

    /// <summary>32 small hexadecimal digits.</summary>
    public static string Of(CaseId id, TimelineEntry entry)
    {
        var words = $"{id}|{entry.Kind}|{entry.RecordId}|{entry.RequestId:N}|{entry.ItemId:N}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, Bytes));
    }
}
