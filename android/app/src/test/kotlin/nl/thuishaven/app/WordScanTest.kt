package nl.thuishaven.app

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import java.util.Base64

/** The scan finds what it looks for: without this its silence would prove nothing. */
class WordScanTest {
    private val scan = WordScan(listOf("zeesterrenlicht"))

    @Test
    fun `a word is found in every form and at every place`() {
        val around = "iets ervoor, zeesterrenlicht en erna"
        for (charset in listOf(Charsets.UTF_8, Charsets.UTF_16LE, Charsets.UTF_16BE)) {
            assertTrue("$charset", scan.found(around.toByteArray(charset)).isNotEmpty())
        }
        for (shift in 0..2) {
            val encoded = Base64.getEncoder().encode(around.drop(shift).toByteArray())
            assertTrue("shifted by $shift", scan.found(encoded).isNotEmpty())
        }
    }

    @Test
    fun `other words are not found`() = assertEquals(emptyList<String>(), scan.found("zeesterren zonder licht".toByteArray()))
}
