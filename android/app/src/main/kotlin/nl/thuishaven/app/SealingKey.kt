package nl.thuishaven.app

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import java.security.Key
import java.security.KeyStore
import javax.crypto.KeyGenerator

/**
 * The AES key in the phone's key store that seals the data key. It cannot be read out; the lock of the app, when it
 * comes, asks for the person before it may be used.
 *
 * @param strongBox whether this phone has a chip of its own for keys.
 */
class SealingKey(
    private val strongBox: Boolean,
) {
    /** What is tried, in this order, until a data key can be sealed and opened again. */
    enum class Attempt {
        /** The key that is already there, so that an older wrap of it stays readable. */
        EXISTING,

        /** A new key in the chip of its own. */
        STRONG_BOX,

        /** A new key in the processor's protected part. */
        ORDINARY,
    }

    /** The key as it is in the key store, or null. */
    fun find(): Key? = keyStore().getKey(ALIAS, null)

    /**
     * A key to seal with, or null where this attempt does not apply. Only asked for while there is no diary: a new
     * key takes the place of one that no longer works.
     */
    fun ready(attempt: Attempt): Key? =
        when (attempt) {
            Attempt.EXISTING -> find()
            Attempt.STRONG_BOX -> if (strongBox) generate(inStrongBox = true) else null
            Attempt.ORDINARY -> generate(inStrongBox = false)
        }

    private fun generate(inStrongBox: Boolean): Key {
        val uses = KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT
        val spec =
            KeyGenParameterSpec
                .Builder(ALIAS, uses)
                .setKeySize(KEY_BITS)
                .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
                .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
                .setIsStrongBoxBacked(inStrongBox)
                .build()
        val generator = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, PROVIDER)
        generator.init(spec)
        return generator.generateKey()
    }

    private fun keyStore(): KeyStore = KeyStore.getInstance(PROVIDER).apply { load(null) }

    private companion object {
        const val PROVIDER = "AndroidKeyStore"
        const val ALIAS = "nl.thuishaven.diary"
        const val KEY_BITS = 256
    }
}
