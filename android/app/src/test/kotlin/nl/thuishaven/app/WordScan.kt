package nl.thuishaven.app

import java.io.File
import java.util.Base64

/** Looks for [words] as they could lie somewhere in readable form: in UTF-8, in UTF-16 either way round, in base64. */
class WordScan(
    words: List<String>,
) {
    private val forms: Map<String, ByteArray> = words.flatMap(::formsOf).toMap()

    /** Which of the words can be read in these bytes, and how. */
    fun found(bytes: ByteArray): List<String> = forms.filterValues { bytes.holds(it) }.keys.toList()

    /** The same for every file under a folder. */
    fun found(folder: File): List<String> =
        folder.walk().filter(File::isFile).toList().flatMap { file ->
            found(file.readBytes()).map { "$it in ${file.relativeTo(folder)}" }
        }

    private companion object {
        fun formsOf(word: String): List<Pair<String, ByteArray>> {
            val text = word.toByteArray()
            val base64 =
                (0..2).map { before ->
                    // Where the word stands in what is encoded decides how it looks; its edges depend on its neighbours.
                    val whole = Base64.getEncoder().withoutPadding().encodeToString(ByteArray(before) + text)
                    "$word (base64, $before)" to whole.substring(if (before == 0) 0 else before + 1).dropLast(1).toByteArray()
                }
            return base64 +
                listOf(
                    "$word (UTF-8)" to text,
                    "$word (UTF-16 little end first)" to word.toByteArray(Charsets.UTF_16LE),
                    "$word (UTF-16 big end first)" to word.toByteArray(Charsets.UTF_16BE),
                )
        }

        fun ByteArray.holds(part: ByteArray): Boolean {
            val last = size - part.size
            return (0..last).any { start -> part.indices.all { this[start + it] == part[it] } }
        }
    }
}
