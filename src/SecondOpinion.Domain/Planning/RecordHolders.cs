namespace SecondOpinion.Domain.Planning;

/// <summary>The holders of records that rules speak of by name; the rest are only words of the catalogue.</summary>
public static class RecordHolders
{
    /// <summary>The person: what they make or have at home.</summary>
    public const string Self = "h-self";

    /// <summary>The online portal. What is in it can be asked of the records office by letter.</summary>
    public const string Portal = "h-portal";

    public const string RecordsOffice = "h-records";

    /// <summary>The lab that has the tissue. It has a letter of its own.</summary>
    public const string TissueLab = "h-path";

    /// <summary>The health plan: it is called, not written to.</summary>
    public const string Insurer = "h-insurer";

    /// <summary>A school is no health office, so the law on health records does not bind it.</summary>
    public const string School = "h-school";

    /// <summary>Who a letter goes to for what this holder has, or null where no letter helps.</summary>
    public static string? WrittenTo(string holder) => holder switch
    {
        Self or Insurer => null,
        Portal => RecordsOffice,
        _ => holder,
    };
}
