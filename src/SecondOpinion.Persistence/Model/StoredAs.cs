using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning.Timeline;
using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Persistence.Model;

/// <summary>How the domain's types become columns: ids as text, times as milliseconds since 1970 in UTC, verbs and levels by name.</summary>
internal static class StoredAs
{
    public static void Configure(ModelConfigurationBuilder types)
    {
        types.Properties<CaseId>().HaveConversion<CaseIdColumn>();
        types.Properties<OwnerId>().HaveConversion<OwnerIdColumn>();
        types.Properties<ShareLinkId>().HaveConversion<ShareLinkIdColumn>();
        types.Properties<DateTimeOffset>().HaveConversion<TimeColumn>();
        types.Properties<CaseVerb>().HaveConversion<string>();
        types.Properties<ShareLevel>().HaveConversion<string>();
        types.Properties<Language>().HaveConversion<string>();
        types.Properties<ReminderMoment>().HaveConversion<string>();
    }

    internal sealed class CaseIdColumn() : ValueConverter<CaseId, Guid>(id => id.Value, value => new CaseId(value));

    internal sealed class OwnerIdColumn() : ValueConverter<OwnerId, Guid>(id => id.Value, value => new OwnerId(value));

    internal sealed class ShareLinkIdColumn() : ValueConverter<ShareLinkId, Guid>(id => id.Value, value => new ShareLinkId(value));

    internal sealed class TimeColumn() : ValueConverter<DateTimeOffset, long>(
        time => time.ToUnixTimeMilliseconds(),
        value => DateTimeOffset.FromUnixTimeMilliseconds(value));
}
