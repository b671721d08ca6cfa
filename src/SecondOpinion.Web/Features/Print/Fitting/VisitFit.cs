namespace SecondOpinion.Web.Features.Print.Fitting;

/// <summary>
/// Chooses the roomiest setting in which the visit page still fits its paper. The page itself gives way in its writing
/// lines, so this need only be near the truth.
/// </summary>
internal static class VisitFit
{
    public static SheetSetting Choose(VisitSheet sheet, bool large)
    {
        var settings = (large, sheet.IsInTwoLanguages) switch
        {
            (true, true) => SheetSetting.LargeInTwoLanguages,
            (true, false) => SheetSetting.Large,
            (false, true) => SheetSetting.TwoLanguages,
            _ => SheetSetting.Standard,
        };
        return settings.Find(setting => Fits(sheet, setting)) ?? settings[^1];
    }

    private static readonly PrintedText Nothing = new("");

    private static bool Fits(VisitSheet sheet, SheetSetting setting)
    {
        var top = Head(sheet.Head, setting) + Matters(sheet, setting) + Heading(setting)
            + sheet.AskFirst.Sum(q => Text(q, setting, setting.Width) + 5);
        var rules = 2 * sheet.AskFirst.Count * setting.LeastRule;
        var rest = (sheet.AlsoAsk.IsEmpty ? 0 : Heading(setting)) + sheet.AlsoAsk.Sum(q => AlsoAsk(q, setting)) + Foot(sheet, setting);
        return setting.Pages switch
        {
            1 => top + rules + rest <= setting.Height,
            2 => top + rules <= setting.Height && rest <= setting.Height,
            _ => true,
        };
    }

    private static double Head(SheetHead head, SheetSetting setting)
    {
        var size = setting.Title * setting.Narrowing;
        var beside = Math.Min(head.Title.All.Max(line => TextLines.Width(line, size)), setting.Width * 0.45);
        var column = ((setting.Width - beside - 24) / 3) - 14;
        PrintedText[] values = [head.When ?? Nothing, new(head.Where ?? ""), new(head.Doctor ?? "")];
        var title = head.Title.All.Sum(line => TextLines.Count(line, size, setting.RunsOn ? setting.Width : beside + 1)) * setting.Title * 1.2;
        return 10 + (setting.RunsOn
            ? title + values.Sum(value => Text(value, setting, setting.Width - (4 * setting.Text)))
            : Math.Max(title, 13 + values.Max(value => Text(value, setting, column))));
    }

    private static double Matters(VisitSheet sheet, SheetSetting setting) =>
        Math.Max(setting.Text * setting.Leading, sheet.Matters.Sum(line => Text(new(line), setting, setting.Width - (setting.RunsOn ? 20 : 140))))
            + (setting.RunsOn ? setting.Text * setting.Leading : 0) + 20;

    private static double Heading(SheetSetting setting) => (setting.Text * 1.9) + 6;

    private static double AlsoAsk(PrintedText question, SheetSetting setting) =>
        Math.Max(setting.Text * 1.7, Text(question, setting, setting.Width - setting.ShortLine - 30) + 4);

    private static double Foot(VisitSheet sheet, SheetSetting setting)
    {
        var leave = setting.Pages == 1
            ? sheet.BeforeILeave.Select(q => Text(q, setting, (setting.Width / 3) - 30)).DefaultIfEmpty().Max()
            : sheet.BeforeILeave.Sum(q => Text(q, setting, setting.Width - 40) + 8);
        var foot = setting.Pages == 1 ? 26 : 5 * setting.Text * setting.Leading;
        return Heading(setting) + leave + 12 + foot;
    }

    private static double Text(PrintedText text, SheetSetting setting, double width) =>
        text.All.Sum(line => setting.Lines(line, width)) * setting.Text * setting.Leading;
}
