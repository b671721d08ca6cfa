namespace SecondOpinion.Content.Reading;

/// <summary>Entries by their id, in the order of the file.</summary>
internal sealed class ById<T>
    where T : class
{
    private readonly Dictionary<string, T> _byId;

    private ById(string what, IReadOnlyList<T> all, Dictionary<string, T> byId)
    {
        What = what;
        All = all;
        _byId = byId;
    }

    /// <summary>What the entries are, such as "question".</summary>
    public string What { get; }

    public IReadOnlyList<T> All { get; }

    /// <exception cref="KeyNotFoundException">No such id.</exception>
    public T this[string id] => _byId.TryGetValue(id, out var entry)
        ? entry
        : throw new KeyNotFoundException($"No {What} has the id \"{id}\".");

    public bool Has(string id) => _byId.ContainsKey(id);

    /// <summary>Reads every map, and finds an id that stands twice.</summary>
    public static ById<T> Read(string what, IEnumerable<CatalogueMap> maps, Func<CatalogueMap, T> read)
    {
        var all = new List<T>();
        var byId = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var map in maps)
        {
            var entry = read(map);
            if (!byId.TryAdd(map.Word("id"), entry))
            {
                throw map.Fault($"the {what} id \"{map.Word("id")}\" stands twice");
            }

            all.Add(entry);
        }

        return new ById<T>(what, all, byId);
    }

    /// <summary>Finds a reference that leads nowhere.</summary>
    public void Check(CatalogueMap map, string key, params ReadOnlySpan<string> besides)
    {
        foreach (var id in map.Words(key))
        {
            if (!Has(id) && !besides.Contains(id))
            {
                throw map.Find(key)!.Fault($"no {What} has the id \"{id}\"");
            }
        }
    }

    /// <summary>The id under a key, which must exist.</summary>
    public string Reference(CatalogueMap map, string key)
    {
        var id = map.Word(key);
        return Has(id) ? id : throw map.Find(key)!.Fault($"no {What} has the id \"{id}\"");
    }
}
