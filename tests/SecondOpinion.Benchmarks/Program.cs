using SecondOpinion.Benchmarks;

// Everything is measured in one run on one machine, so that ratios mean something where absolute times do not.
// "content" measures the catalogues alone, which takes a second.
var table = new ResultTable();
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
        await ColdStart.MeasureAsync(app, template, table);
        await app.StartAsync();
        await template.StartAsync();
        var pages = await SamplePages.MakeAsync(app.Address);
        await PageWeights.MeasureAsync(pages, table);
        await Lighthouse.MeasureAsync(workshop, pages, template.Address, table);
    }
}

table.Print(Console.Out);
return 0;
