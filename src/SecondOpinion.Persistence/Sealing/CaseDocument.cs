using System.Text.Json;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Persistence.Sealing;

/// <summary>
/// A case as JSON: the text that is sealed. Old documents must open for ever: members are only ever added, with a default;
/// whatever needs more raises <see cref="CurrentSchema"/> and gets a step that reads the older one.
/// </summary>
internal sealed record CaseDocument(int Schema, CaseFile Case)
{
    public const int CurrentSchema = 2;

    public static byte[] Write(CaseFile file) => JsonSerializer.SerializeToUtf8Bytes(new CaseDocument(CurrentSchema, file), CaseJson.Options);

    /// <exception cref="JsonException">The text is no case document.</exception>
    public static CaseFile Read(ReadOnlySpan<byte> utf8)
    {
        var document = JsonSerializer.Deserialize<CaseDocument>(utf8, CaseJson.Options);
        return document switch
        {
            { Schema: CurrentSchema, Case: { } file } => file,
            { Schema: 1, Case: { } file } => FirstSchema.Upgrade(file, utf8),
            { Schema: > CurrentSchema } => throw new JsonException("The document was written by a newer version."),
            _ => throw new JsonException("The text is no case document."),
        };
    }
}
