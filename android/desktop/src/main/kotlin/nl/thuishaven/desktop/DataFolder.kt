package nl.thuishaven.desktop

import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.attribute.PosixFilePermissions
import kotlin.io.path.createDirectories

private const val NAME = "thuishaven"

/** The folder in which programs of this computer keep a person's data. */
internal fun dataFolder(
    system: String = System.getProperty("os.name"),
    home: Path = Path.of(System.getProperty("user.home")),
    environment: (String) -> String? = System::getenv,
): Path {
    fun named(variable: String) = environment(variable)?.takeIf { it.isNotBlank() }?.let(Path::of)
    return when {
        system.startsWith("Mac") -> home.resolve("Library/Application Support/Thuishaven")
        system.startsWith("Windows") -> (named("APPDATA") ?: home.resolve("AppData/Roaming")).resolve("Thuishaven")
        else -> (named("XDG_DATA_HOME")?.takeIf { it.isAbsolute } ?: home.resolve(".local/share")).resolve(NAME)
    }
}

/** Makes a folder that only the person can look into, where the file system knows such a thing. */
internal fun Path.made(): Path {
    if (Files.isDirectory(this)) return this
    parent?.createDirectories()
    return if (owned()) {
        Files.createDirectory(this, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
    } else {
        createDirectories()
    }
}

/** The file system knows whose a file is. */
internal fun Path.owned(): Boolean = "posix" in fileSystem.supportedFileAttributeViews()
