package nl.thuishaven.desktop

import nl.thuishaven.core.KeyState
import nl.thuishaven.core.keyState
import java.nio.ByteBuffer
import java.nio.channels.FileChannel
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardCopyOption.ATOMIC_MOVE
import java.nio.file.StandardOpenOption.CREATE_NEW
import java.nio.file.StandardOpenOption.WRITE
import java.nio.file.attribute.PosixFilePermissions
import java.security.SecureRandom

private const val KEY_BYTES = 32

/**
 * The key of the diary in [folder], in a file beside it that only the person can read (mode 0600). A phone keeps it in
 * its key store instead. It is made when there is no diary yet; when there is one and the key is gone, the answer is
 * empty, and the core says so in words.
 */
internal fun keyBeside(folder: Path): ByteArray {
    val file = folder.resolveSibling("${folder.fileName}.key")
    if (Files.exists(file)) return Files.readAllBytes(file)
    if (keyState(folder.toString()) !is KeyState.Fresh) return ByteArray(0)
    val key = ByteArray(KEY_BYTES).also(SecureRandom()::nextBytes)
    file.keep(key)
    return key
}

/** Writes all of it or nothing: beside the file first, on disk, and only then under its name. */
private fun Path.keep(bytes: ByteArray) {
    val fresh = resolveSibling("$fileName.new")
    Files.deleteIfExists(fresh)
    val options = setOf(CREATE_NEW, WRITE)
    val channel =
        if (owned()) {
            val mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            FileChannel.open(fresh, options, mine)
        } else {
            FileChannel.open(fresh, options)
        }
    channel.use {
        it.write(ByteBuffer.wrap(bytes))
        it.force(true)
    }
    Files.move(fresh, this, ATOMIC_MOVE)
}
