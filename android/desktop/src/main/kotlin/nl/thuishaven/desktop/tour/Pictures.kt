package nl.thuishaven.desktop.tour

import java.nio.file.Path
import java.security.MessageDigest
import java.util.HexFormat
import kotlin.io.path.ExperimentalPathApi
import kotlin.io.path.createDirectories
import kotlin.io.path.deleteRecursively
import kotlin.io.path.writeBytes

/** Keeps the pictures of a tour, and refuses two that are alike: a step that changes nothing shows nothing. */
@OptIn(ExperimentalPathApi::class)
class Pictures(
    private val folder: Path,
) {
    private val names = mutableMapOf<String, String>()

    init {
        folder.deleteRecursively()
        folder.createDirectories()
    }

    /** How many there are. */
    val count: Int get() = names.size

    /** Keeps one under a name. */
    fun keep(
        name: String,
        png: ByteArray,
    ) {
        val hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(png))
        val twin = names.put(hash, name)
        check(twin == null) { "$name and $twin are the same picture" }
        folder.resolve("$name.png").writeBytes(png)
    }
}
