namespace SecondOpinion.Web.Features.Insurance;

/// <summary>The names of the fields of one approval.</summary>
/// <param name="Id">Also the name of its form and of the block it stands in.</param>
public sealed record ApprovalFields(string Id)
{
    public static ApprovalFields Referral { get; } = new("referral");

    public static ApprovalFields Prior { get; } = new("prior");

    public string Status => $"{Id}-status";

    public string AskedOn => $"{Id}-asked";

    public string Due => $"{Id}-due";

    public string Note => $"{Id}-note";
}
