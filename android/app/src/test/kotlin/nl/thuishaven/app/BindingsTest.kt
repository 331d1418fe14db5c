package nl.thuishaven.app

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.File

/** The window and the phone talk to one core: the two sets of bindings declare the same, and differ in one way only. */
class BindingsTest {
    private val window = lines("kotlin")
    private val phone = lines("kotlin-android")

    @Test
    fun `both sets declare the same`() {
        fun api(lines: List<String>) = lines.filter { DECLARES.containsMatchIn(it) && !it.contains("clean", ignoreCase = true) }
        assertTrue(api(phone).size > 1000)
        assertEquals(api(window), api(phone))
    }

    @Test
    fun `the phone's set cleans up in the phone's way`() {
        assertTrue(phone.any { "android.system.SystemCleaner" in it })
        assertTrue("java.lang.ref.Cleaner is not on every phone", phone.none { "java.lang.ref.Cleaner.create" in it })
    }

    private companion object {
        val DECLARES =
            Regex("^ *(@Throws.*)?(public |override |abstract )*(fun|val|(data |sealed |enum )?class|interface|object) ")

        fun lines(flavour: String) = File("../../target/bindings/$flavour/nl/thuishaven/core/thuishaven.kt").readLines()
    }
}
