package nl.thuishaven.app

import java.io.IOException
import java.security.GeneralSecurityException
import java.security.ProviderException
import java.security.SecureRandom

/** How long the diary's data key is, in bytes. */
const val DATA_KEY_SIZE = 32

/**
 * The diary's data key, which this phone alone can open.
 *
 * The key itself is 32 random bytes; what lies on the disk is only its *wrap*: the key sealed by another key that
 * never leaves the phone's key store. Whoever takes the files off the phone has nothing.
 *
 * @param store makes and holds the sealing key.
 * @param random where the data key comes from.
 */
class PhoneKey(
    private val store: SealingKey,
    private val random: SecureRandom = SecureRandom(),
) {
    /** A data key and its wrap. The one who asked for it wipes the key. */
    class Sealed(
        val key: ByteArray,
        val wrap: ByteArray,
    )

    /**
     * A new data key, already sealed and opened once to see that it can be: a key store that fails does so now, and
     * not tomorrow, when words depend on it. Null where this phone cannot keep a key.
     */
    fun make(): Sealed? {
        val key = ByteArray(DATA_KEY_SIZE).also(random::nextBytes)
        for (attempt in SealingKey.Attempt.entries) {
            val wrap = sealed(key, attempt) ?: continue
            val again = open(wrap) ?: continue
            val same = again.contentEquals(key)
            again.fill(0)
            if (same) return Sealed(key, wrap)
        }
        key.fill(0)
        return null
    }

    /**
     * The data key in [wrap], or null when the key store no longer has what sealed it: after a restored backup, a
     * wiped key store, or with a wrap that came from another phone.
     */
    fun open(wrap: ByteArray): ByteArray? =
        orNull {
            val key = Wrap.read(wrap)?.let { sealed -> store.find()?.let { Wrap.open(sealed, it) } }
            key?.takeIf { it.size == DATA_KEY_SIZE }
        }

    private fun sealed(
        key: ByteArray,
        attempt: SealingKey.Attempt,
    ): ByteArray? = orNull { store.ready(attempt)?.let { Wrap.seal(key, it) } }

    /** A key store answers trouble with one of these; all mean that there is no key to be had now. */
    private fun <T> orNull(block: () -> T?): T? =
        try {
            block()
        } catch (_: GeneralSecurityException) {
            null
        } catch (_: ProviderException) {
            null
        } catch (_: IOException) {
            null
        }
}
