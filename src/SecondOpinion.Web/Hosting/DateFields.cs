using System.Globalization;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Hosting;

/// <summary>A date in three boxes, to and from posted fields.</summary>
public static class DateFields
{
    public static DateText Read(FieldValues fields, string name) => new(fields.One($"{name}-month"), fields.One($"{name}-day"), fields.One($"{name}-year"));

    public static FieldValues Write(FieldValues fields, string name, DateOnly? date) => fields
        .With($"{name}-month", date?.Month.ToString(CultureInfo.InvariantCulture))
        .With($"{name}-day", date?.Day.ToString(CultureInfo.InvariantCulture))
        .With($"{name}-year", date?.Year.ToString(CultureInfo.InvariantCulture));
}
