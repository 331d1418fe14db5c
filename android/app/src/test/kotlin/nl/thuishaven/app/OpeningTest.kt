package nl.thuishaven.app

import android.app.Application
import nl.thuishaven.core.ApiException
import nl.thuishaven.core.KeyState
import nl.thuishaven.core.keyState
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config

/** The app's own way to the diary, with the real core. */
@RunWith(RobolectricTestRunner::class)
@Config(application = Application::class)
class OpeningTest {
    @get:Rule
    val keyStore = StandInKeyStore()

    private val context get() = RuntimeEnvironment.getApplication()
    private val opening get() = Opening(context)

    @Test
    fun `a diary is made once and opened again by the next process`() {
        opening.use { it.diary().log(mood(2)) }
        val wrap = (keyState(opening.folder.path) as KeyState.Made).wrap!!
        assertEquals("one sealing key", 1, keyStore.asked.size)

        opening.use { assertEquals(1, it.moments()) }
        assertEquals("no other one", 1, keyStore.asked.size)
        assertTrue((keyState(opening.folder.path) as KeyState.Made).wrap!!.contentEquals(wrap))
    }

    @Test
    fun `the diary lies where no backup comes`() {
        opening.use { }
        assertEquals(context.noBackupFilesDir, opening.folder.parentFile)
        assertTrue(opening.folder.walk().any { it.isFile })
    }

    @Test
    fun `a lost key never begins a new diary`() {
        opening.use { it.diary().log(mood(2)) }
        val before = contents(opening.folder)
        keyStore.loseEverything()
        assertThrows(ApiException.KeyMissing::class.java) { opening.open() }
        assertEquals("every file as it was", before, contents(opening.folder))
        assertEquals("and no key in its place", 1, keyStore.asked.size)
    }

    @Test
    fun `a key that comes back opens it again`() {
        opening.use { it.diary().log(mood(2)) }
        keyStore.breakKeys()
        assertThrows(ApiException.KeyMissing::class.java) { opening.open() }
        keyStore.mendKeys()
        opening.use { assertEquals(1, it.moments()) }
    }

    @Test
    fun `a phone that cannot keep a key makes no diary`() {
        keyStore.breakKeys()
        assertThrows(ApiException.KeyMissing::class.java) { opening.open() }
        assertFalse(opening.folder.exists())
    }

    @Test
    fun `a new time zone is heard of`() {
        opening.use { haven ->
            haven.phoneChanged(phone(context))
            assertEquals(0, haven.moments())
        }
    }
}
