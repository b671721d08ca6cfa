using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Persistence.Sealing;

/// <summary>
/// How a case is written: enums by name, ids as text, nothing that is computed or absent. Reflection reads it, because a
/// generated reader sets members that a document lacks to null instead of leaving their defaults.
/// </summary>
internal static class CaseJson
{
    public static JsonSerializerOptions Options { get; } = Make();

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            IgnoreReadOnlyProperties = true,
            MaxDepth = 32,
            Converters =
            {
                new JsonStringEnumConverter(),
                new CaseIdText(),
                new OrdinalDictionary<RecordItem>(),
                new OrdinalDictionary<string>(),
                new OrdinalDictionary<FieldValues>(),
                new OrdinalDictionary<ImmutableList<string>>(),
            },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    private sealed class CaseIdText : JsonConverter<CaseId>
    {
        public override CaseId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, CaseId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }

    /// <summary>The stock reader would sort names by the machine's culture; names here are compared to the letter.</summary>
    private sealed class OrdinalDictionary<TValue> : JsonConverter<ImmutableSortedDictionary<string, TValue>>
    {
        public override ImmutableSortedDictionary<string, TValue> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<Dictionary<string, TValue>>(ref reader, options)!.ToImmutableSortedDictionary(StringComparer.Ordinal);

        public override void Write(Utf8JsonWriter writer, ImmutableSortedDictionary<string, TValue> value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (name, item) in value)
            {
                writer.WritePropertyName(name);
                JsonSerializer.Serialize(writer, item, options);
            }

            writer.WriteEndObject();
        }
    }
}
