using System.Globalization;
using SecondOpinion.Benchmarks;
using SecondOpinion.Benchmarks.Clinicians;
using SecondOpinion.Benchmarks.Conditions;
using SecondOpinion.Benchmarks.Interactions;

// Everything is measured in one run on one machine, so that ratios mean something where absolute times do not.
// "content" measures the catalogues alone, which takes a second.
// "conditions" measures the search among the names of illnesses alone, against Lucene where Java is.
// "pages" measures what a first visit loads, and Lighthouse.
// "interactions" measures a large case in a browser beside the stock template.
// "directory [--rows N]" measures the clinicians alone: 10,000 and 1,000,000 of them, and N.
var table = new ResultTable();
if (args is ["directory-import", var folder, var places, var file])
{
    return await ImportRun.ChildAsync(folder, places, file);
}

if (args is ["directory", .. var more])
{
    int[] sizes = more is ["--rows", var rows] ? [10_000, 1_000_000, int.Parse(rows, CultureInfo.InvariantCulture)] : [10_000, 1_000_000];
    await ClinicianBenchmark.MeasureAsync(Workshop.Open(), sizes, table);
    table.Print(Console.Out);
    return 0;
}

if (args is ["conditions"])
{
    await ConditionBenchmark.MeasureAsync(Workshop.Open(), table);
    table.Print(Console.Out);
    return 0;
}

if (args is ["content"])
{
    ContentSpeed.Measure(table);
    table.Print(Console.Out);
    return 0;
}

var workshop = Workshop.Open();
await using (var app = await PublishedApp.OfOursAsync(workshop))
{
    var template = await PublishedApp.OfTheTemplateAsync(workshop);
    await using (template)
    {
        if (args is ["interactions"])
        {
            await InteractionBenchmark.MeasureAsync(app, template, table);
            table.Print(Console.Out);
            return 0;
        }

        if (args is not ["pages"])
        {
            await ColdStart.MeasureAsync(app, template, table);
        }

        var pages = await SamplePages.OpenAsync(app);
        await template.StartAsync();
        await PageWeights.MeasureAsync(pages, table);
        await Lighthouse.MeasureAsync(workshop, pages, template.Address, table);
    }
}

table.Print(Console.Out);
return 0;
