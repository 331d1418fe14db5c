package nl.thuishaven.app

import java.security.Key
import javax.crypto.Cipher
import javax.crypto.spec.GCMParameterSpec

/**
 * The form of a sealed data key: one byte for the version, one for the length of the nonce, the nonce, and what
 * AES-GCM made of the key with its tag of 16 bytes.
 */
internal class Wrap private constructor(
    private val nonce: ByteArray,
    private val sealed: ByteArray,
) {
    private fun bytes(): ByteArray = byteArrayOf(VERSION, nonce.size.toByte()) + nonce + sealed

    companion object {
        private const val VERSION: Byte = 1
        private const val HEAD = 2
        private const val TAG_BITS = 128
        private const val CIPHER = "AES/GCM/NoPadding"

        /** Sealed under this name too, so that nothing else the same key may ever seal can pass for a data key. */
        private val PURPOSE = "nl.thuishaven data key 1".toByteArray()

        /** [key] sealed with [sealing]. The key store draws the nonce. */
        fun seal(
            key: ByteArray,
            sealing: Key,
        ): ByteArray {
            val cipher = Cipher.getInstance(CIPHER)
            cipher.init(Cipher.ENCRYPT_MODE, sealing)
            cipher.updateAAD(PURPOSE)
            val sealed = cipher.doFinal(key)
            return Wrap(cipher.iv, sealed).bytes()
        }

        /** A wrap out of its bytes, or null for bytes that are none. */
        fun read(bytes: ByteArray): Wrap? {
            if (bytes.size <= HEAD || bytes[0] != VERSION) return null
            val body = HEAD + bytes[1]
            if (bytes[1] <= 0 || bytes.size <= body) return null
            return Wrap(bytes.copyOfRange(HEAD, body), bytes.copyOfRange(body, bytes.size))
        }

        /** The data key in [wrap]; throws when [sealing] did not make it. */
        fun open(
            wrap: Wrap,
            sealing: Key,
        ): ByteArray {
            val cipher = Cipher.getInstance(CIPHER)
            cipher.init(Cipher.DECRYPT_MODE, sealing, GCMParameterSpec(TAG_BITS, wrap.nonce))
            cipher.updateAAD(PURPOSE)
            return cipher.doFinal(wrap.sealed)
        }
    }
}
