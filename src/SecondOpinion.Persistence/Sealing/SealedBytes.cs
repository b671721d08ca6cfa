namespace SecondOpinion.Persistence.Sealing;

/// <summary>A sealed document: AES-256-GCM with a fresh nonce and a 16-byte tag.</summary>
internal readonly record struct SealedBytes(byte[] Nonce, byte[] Tag, byte[] Payload);
