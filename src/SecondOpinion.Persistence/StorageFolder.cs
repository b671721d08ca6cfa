namespace SecondOpinion.Persistence;

/// <summary>The folder that holds everything a family trusts to the app, and who may read it: its own user, nobody else.</summary>
internal sealed class StorageFolder(StorageOptions options)
{
    private const UnixFileMode OwnerOnlyFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OwnerOnlyFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public string Root { get; } = Path.GetFullPath(options.Folder);

    public string Cases => Path.Combine(Root, "cases.db");

    public string Keys => Path.Combine(Root, "keys.db");

    /// <summary>The ring of keys that wraps every case key and signs every cookie.</summary>
    public string Protection => Path.Combine(Root, "protection");

    /// <summary>True when the disk refused because someone holds the lock: EAGAIN on Linux, EWOULDBLOCK on a Mac, a sharing violation on Windows.</summary>
    public static bool IsTaken(IOException problem) => problem.HResult is 11 or 35 or unchecked((int)0x80070020);

    /// <summary>Opens a file of the folder for this process alone.</summary>
    /// <exception cref="IOException">Another process has it open.</exception>
    public FileStream TakeLock() => new(Path.Combine(Root, "in-use.lock"), Options(FileMode.OpenOrCreate));

    /// <summary>Makes the folders and the empty database files with their modes; SQLite gives its side files the same.</summary>
    /// <exception cref="IOException">The disk refuses.</exception>
    /// <exception cref="UnauthorizedAccessException">This user may not write here.</exception>
    public void Make()
    {
        MakeFolder(Root);
        MakeFolder(Protection);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Protection, OwnerOnlyFolder);
        }
    }

    public static void MakeFile(string path)
    {
        if (!File.Exists(path))
        {
            new FileStream(path, Options(FileMode.CreateNew)).Dispose();
        }
    }

    private static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else if (!Directory.Exists(path))
        {
            Directory.CreateDirectory(path, OwnerOnlyFolder);
        }
    }

    private static FileStreamOptions Options(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnlyFile;
        }

        return options;
    }
}
