using FluentValidation.Results;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Records;

/// <summary>A posted form of one record: what is wrong with it, and what it changes once nothing is.</summary>
public sealed record RecordPost(ValidationResult Check, Func<RecordItem, RecordItem> Change);
