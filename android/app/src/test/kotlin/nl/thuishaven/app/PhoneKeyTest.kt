package nl.thuishaven.app

import android.app.Application
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
@Config(application = Application::class)
class PhoneKeyTest {
    @get:Rule
    val keyStore = StandInKeyStore()

    private val key = PhoneKey(SealingKey(strongBox = false))

    @Test
    fun `a key is sealed, and opened by the next process`() {
        val made = key.make()!!
        assertEquals(DATA_KEY_SIZE, made.key.size)
        assertArrayEquals(made.key, PhoneKey(SealingKey(strongBox = false)).open(made.wrap))
    }

    @Test
    fun `the wrap does not hold the key`() {
        val made = key.make()!!
        val wrap = made.wrap.toList()
        assertTrue(wrap.windowed(4).none { it in made.key.toList().windowed(4) })
    }

    @Test
    fun `two keys and two wraps of one key are never alike`() {
        val one = key.make()!!
        val other = key.make()!!
        assertFalse(one.key.contentEquals(other.key))
        assertFalse(one.wrap.copyOfRange(2, 14).contentEquals(other.wrap.copyOfRange(2, 14)))
    }

    @Test
    fun `the key store is asked for AES-GCM with a nonce of its own`() {
        key.make()
        val asked = keyStore.asked.single()
        assertEquals(256, asked.keySize)
        assertEquals(listOf("GCM"), asked.blockModes.toList())
        assertEquals(listOf("NoPadding"), asked.encryptionPaddings.toList())
        assertTrue(asked.isRandomizedEncryptionRequired)
        assertFalse(asked.isUserAuthenticationRequired)
    }

    @Test
    fun `a chip of its own comes first`() {
        PhoneKey(SealingKey(strongBox = true)).make()
        assertEquals(listOf(true), keyStore.asked.map { it.isStrongBoxBacked })
    }

    @Test
    fun `without one the ordinary key store will do`() {
        keyStore.refuseStrongBox()
        val made = PhoneKey(SealingKey(strongBox = true)).make()
        assertNotNull(made)
        assertEquals(listOf(true, false), keyStore.asked.map { it.isStrongBoxBacked })
    }

    @Test
    fun `a sealing key that is there and works is kept`() {
        val first = key.make()!!
        key.make()
        assertEquals(1, keyStore.asked.size)
        assertArrayEquals(first.key, key.open(first.wrap))
    }

    @Test
    fun `a lost, broken or other sealing key opens nothing`() {
        val wrap = key.make()!!.wrap
        keyStore.loseEverything()
        assertNull("lost", key.open(wrap))
        key.make()
        assertNull("another", key.open(wrap))
        keyStore.breakKeys()
        assertNull("broken", key.open(wrap))
    }

    @Test
    fun `no byte of a wrap can be changed or left out`() {
        val wrap = key.make()!!.wrap
        for (at in wrap.indices) {
            val changed = wrap.copyOf().also { it[at] = (it[at].toInt() xor 1).toByte() }
            assertNull("byte $at", key.open(changed))
            assertNull("cut at $at", key.open(wrap.copyOf(at)))
        }
        assertNull("longer", key.open(wrap + 0))
    }

    @Test
    fun `where no key can be kept none is made`() {
        keyStore.breakKeys()
        assertNull(key.make())
    }
}
