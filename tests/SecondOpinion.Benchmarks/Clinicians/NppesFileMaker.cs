using System.Buffers;
using System.Globalization;
using System.Text;
using SecondOpinion.Directory.Clinicians;
using SecondOpinion.TestKit.Nppes;

namespace SecondOpinion.Benchmarks.Clinicians;

/// <summary>Writes files laid out as NPPES's monthly file, of any size: people, and the organizations and deactivated rows that come between them.</summary>
public static class NppesFileMaker
{
    private const double Organisations = 0.2;
    private const double Deactivated = 0.04;
    private const double SecondSpecialty = 0.25;

    private static readonly int[] Columns = [.. ((string[])[
        "NPI", "Entity Type Code", "Provider Organization Name (Legal Business Name)", "Provider Last Name (Legal Name)", "Provider First Name", "Provider Middle Name", "Provider Credential Text",
        "Provider First Line Business Mailing Address", "Provider Business Mailing Address City Name", "Provider Business Mailing Address State Name", "Provider Business Mailing Address Postal Code",
        "Provider First Line Business Practice Location Address", "Provider Business Practice Location Address City Name", "Provider Business Practice Location Address State Name",
        "Provider Business Practice Location Address Postal Code", "Provider Business Practice Location Address Country Code (If outside U.S.)", "Provider Business Practice Location Address Telephone Number",
        "Provider Enumeration Date", "Last Update Date", "NPI Deactivation Date", "Provider Sex Code",
        "Healthcare Provider Taxonomy Code_1", "Provider License Number_1", "Healthcare Provider Primary Taxonomy Switch_1",
        "Healthcare Provider Taxonomy Code_2", "Healthcare Provider Primary Taxonomy Switch_2", "Is Sole Proprietor", "Certification Date"])
        .Select(name => NppesHeading.Of330.Index().First(column => string.Equals(column.Item, name, StringComparison.Ordinal)).Index)];

    private static readonly byte[] Empty = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("\"\",", NppesHeading.Of330.Count)));

    /// <returns>How many rows the file has.</returns>
    public static long Write(string path, int people, ClinicianSample sample)
    {
        var random = new Random(people);
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
        file.Write(Encoding.ASCII.GetBytes(NppesLine.Heading(NppesHeading.Of330) + "\n"));
        var line = new ArrayBufferWriter<byte>(4096);
        var rows = 0L;
        for (var person = 0; person < people; rows++)
        {
            // As in the real file, the numbers come in no order.
            var nine = 100_000_000 + ((rows * 7_654_321) % 99_999_989);
            var draw = random.NextDouble();
            var kind = draw < Deactivated ? 0 : draw < Deactivated + Organisations ? 2 : 1;
            person += kind == 1 ? 1 : 0;
            line.ResetWrittenCount();
            Fill(line, Values(kind, nine, sample, random));
            file.Write(line.WrittenSpan);
        }

        return rows;
    }

    private static string[] Values(int kind, long nine, ClinicianSample sample, Random random)
    {
        var npi = string.Create(CultureInfo.InvariantCulture, $"{nine}{Npi.CheckDigit(nine)}");
        if (kind == 0)
        {
            return [npi, "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "03/04/2019", "", "", "", "", "", "", "", ""];
        }

        var street = string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 9999)} {sample.Last(random)} AVE STE {random.Next(1, 400)}");
        var zip = string.Create(CultureInfo.InvariantCulture, $"{sample.Zip(random):D5}{random.Next(10000):D4}");
        var isTwo = random.NextDouble() < SecondSpecialty;
        return
        [
            npi, kind == 1 ? "1" : "2", kind == 1 ? "" : $"{sample.Last(random)} HEALTH PARTNERS LLC", kind == 1 ? sample.Last(random) : "", kind == 1 ? sample.First(random) : "", kind == 1 ? "A" : "", kind == 1 ? "M.D." : "",
            street, "SPRINGFIELD", "NC", zip, street, "SPRINGFIELD", "NC", zip, "US", string.Create(CultureInfo.InvariantCulture, $"{random.NextInt64(2_000_000_000, 9_999_999_999)}"),
            "05/23/2005", string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 13):D2}/{random.Next(1, 29):D2}/{random.Next(2007, 2026)}"), "", kind == 1 ? "F" : "",
            sample.Code(random), "A12345", "Y", isTwo ? sample.Code(random) : "", isTwo ? "N" : "", kind == 1 ? "N" : "", "05/05/2020",
        ];
    }

    private static void Fill(ArrayBufferWriter<byte> line, string[] values)
    {
        var next = 0;
        for (var i = 0; i < values.Length; i++)
        {
            line.Write(Empty.AsSpan(0, (Columns[i] - next) * 3));
            line.Write("\""u8);
            Encoding.ASCII.GetBytes(values[i], line);
            line.Write("\","u8);
            next = Columns[i] + 1;
        }

        // The certification date is the last column; its comma becomes the end of the line.
        line.Write(Empty.AsSpan(0, (NppesHeading.Of330.Count - next) * 3));
        var written = System.Runtime.InteropServices.MemoryMarshal.AsMemory(line.WrittenMemory).Span;
        written[^1] = (byte)'\n';
    }
}
