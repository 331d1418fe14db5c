package nl.thuishaven.app

import android.content.ContentResolver
import android.net.Uri
import nl.thuishaven.ui.ChosenFile
import nl.thuishaven.ui.ChosenPlace
import nl.thuishaven.ui.MOST_OF_A_FILE
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.InputStream

/** A file of this phone that the person chose. It is read when the core asks for it, and kept nowhere else. */
internal class PhoneFile(
    private val resolver: ContentResolver,
    private val at: Uri,
) : ChosenFile {
    override fun read(): String? = orNull { resolver.openInputStream(at)?.use { String(it.upTo(MOST_OF_A_FILE), Charsets.UTF_8) } }
}

/** A place on this phone that the person chose for a file. */
internal class PhonePlace(
    private val resolver: ContentResolver,
    private val at: Uri,
) : ChosenPlace {
    override fun write(content: String): Boolean =
        orNull { resolver.openOutputStream(at, WHOLE)?.use { it.write(content.toByteArray()) } } != null

    private companion object {
        /** What stood there before is gone, not only as far as the new text goes. */
        const val WHOLE = "wt"
    }
}

/** Other apps give the files: what they throw is theirs, and means that it did not work. */
private fun <T> orNull(work: () -> T?): T? =
    try {
        work()
    } catch (_: IOException) {
        null
    } catch (_: SecurityException) {
        null
    } catch (_: IllegalArgumentException) {
        null
    } catch (_: UnsupportedOperationException) {
        null
    }

/** The first bytes; phones before API 33 have no call for it. */
private fun InputStream.upTo(most: Int): ByteArray {
    val read = ByteArrayOutputStream()
    val part = ByteArray(PART)
    while (read.size() < most) {
        val count = read(part, 0, minOf(part.size, most - read.size()))
        if (count < 0) break
        read.write(part, 0, count)
    }
    return read.toByteArray()
}

private const val PART = 64 * 1024
