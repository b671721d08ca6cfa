using SecondOpinion.CataloguePacker;

if (args is not [var folder, var target])
{
    await Console.Error.WriteLineAsync("Say which folder to read and which file to write.");
    return 2;
}

try
{
    var files = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
        .Select(path => KeyValuePair.Create(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))
        .ToList();
    await File.WriteAllBytesAsync(target, CataloguePack.Of(files));
    foreach (var overdue in OverdueFile.Among(files, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)))
    {
        Console.WriteLine(overdue.Warning(folder));
    }

    return 0;
}
catch (BrokenYamlException broken)
{
    // The form in which the build shows a fault with its file and line.
    await Console.Error.WriteLineAsync($"{Path.Combine(folder, broken.File)}({broken.Line}): error CATALOGUE: {broken.WhatIsWrong}");
    return 1;
}
