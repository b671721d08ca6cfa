namespace SecondOpinion.Directory.Hospitals;

/// <summary>A hospital as Medicare's list has it: facts only. The list's star ratings are left out on purpose; we rank nobody.</summary>
/// <param name="Id">Six characters of the CMS Certification Number.</param>
/// <param name="Name">As listed, mostly in capitals.</param>
/// <param name="Street">As listed.</param>
/// <param name="City">As listed.</param>
/// <param name="State">Two letters.</param>
/// <param name="Zip">Five digits.</param>
/// <param name="Phone">Ten digits, or empty.</param>
/// <param name="Kind">Such as <c>Acute Care Hospitals</c> or <c>Childrens</c>, in the list's words.</param>
/// <param name="HasEmergency">The list says that it has an emergency department.</param>
public sealed record Hospital(string Id, string Name, string Street, string City, string State, string Zip, string Phone, string Kind, bool HasEmergency);
