using FluentValidation.Results;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Requests;

/// <summary>One call, message or talk, as typed.</summary>
public sealed class ContactForm
{
    public const string IdField = "id";
    public const string DayField = "day";
    public const string WayField = "way";
    public const string WhoField = "who";
    public const string SaidField = "said";
    public const string CallBackField = "call-back";
    public const string NoAnswerField = "no-answer";
    public const string Yes = "yes";

    /// <summary>Of the line it makes: a form that is sent twice is still one line.</summary>
    public Guid? Id { get; init; }

    public required DateText Day { get; init; }

    /// <summary>How, or null when none of the ways was posted.</summary>
    public ContactWay? Way { get; init; }

    public bool NoAnswer { get; init; }

    public string? Who { get; init; }

    public string? Said { get; init; }

    public required DateText CallBack { get; init; }

    /// <summary>A call today, as most are.</summary>
    public static FieldValues Blank(DateOnly today) => DateFields.Write(FieldValues.Empty, DayField, today).With(WayField, Kebab.Of(ContactWay.Phone)).With(IdField, Guid.NewGuid().ToString());

    public static FieldValues Saved(Contact line) => DateFields.Write(DateFields.Write(FieldValues.Empty, DayField, line.Day), CallBackField, line.CallBackOn)
        .With(WayField, Kebab.Of(line.Way))
        .With(NoAnswerField, line.NoAnswer ? Yes : null)
        .With(WhoField, line.Who)
        .With(SaidField, line.Said)
        .With(IdField, line.Id.ToString());

    /// <summary>The line that a form makes or changes, where it names one.</summary>
    public static Guid? IdOf(FieldValues? fields) => Guid.TryParse(fields?.One(IdField), out var id) ? id : null;

    public static ContactForm From(FieldValues fields) => new()
    {
        Id = IdOf(fields),
        Day = DateFields.Read(fields, DayField),
        Way = Enum.GetValues<ContactWay>().Where(way => string.Equals(Kebab.Of(way), fields.One(WayField), StringComparison.Ordinal)).Cast<ContactWay?>().FirstOrDefault(),
        NoAnswer = fields.Has(NoAnswerField, Yes),
        Who = fields.One(WhoField),
        Said = fields.One(SaidField),
        CallBack = DateFields.Read(fields, CallBackField),
    };

    /// <param name="today">Today.</param>
    /// <param name="storedCallBack">The day to call again that this line has already; it may stay once it is over.</param>
    public ValidationResult Check(DateOnly today, DateOnly? storedCallBack = null) => new ContactFormValidator(today, storedCallBack).Validate(this);

    /// <summary>True when this line of the log holds all that is typed here.</summary>
    public bool Says(Contact line) => (Id, Way, NoAnswer, Who, Said) == (line.Id, line.Way, line.NoAnswer, line.Who, line.Said)
        && Day.Date == line.Day
        && (line.CallBackOn is { } day && !(NoAnswer && CallBack.IsBlank) ? CallBack.Date == day : CallBack.IsBlank);

    /// <param name="today">Today for a new line; null for one that is put right. Where nobody answered and no day was typed, a new line says a day to call again.</param>
    /// <param name="planned">The day to call again that stands already: a try that nobody answered does not bring it forward.</param>
    public Contact Written(DateOnly? today, DateOnly? planned)
    {
        var day = Day.Date!.Value;
        var again = CallBack.Date;
        if (NoAnswer && CallBack.IsBlank && today is { } now && OfficeCall.AfterNoAnswer(day, now) is var next && !(planned > next))
        {
            again = next;
        }

        return new(Id ?? Guid.NewGuid(), day, Way!.Value, Who, Said, again) { NoAnswer = NoAnswer };
    }
}
