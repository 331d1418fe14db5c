package nl.thuishaven.app

import android.security.keystore.KeyGenParameterSpec
import org.junit.rules.ExternalResource
import java.io.InputStream
import java.io.OutputStream
import java.security.Key
import java.security.KeyStoreSpi
import java.security.Provider
import java.security.ProviderException
import java.security.SecureRandom
import java.security.Security
import java.security.UnrecoverableKeyException
import java.security.cert.Certificate
import java.security.spec.AlgorithmParameterSpec
import java.util.Collections
import java.util.Date
import java.util.Enumeration
import javax.crypto.KeyGeneratorSpi
import javax.crypto.SecretKey
import javax.crypto.spec.SecretKeySpec

/**
 * A phone's key store for tests, under the real one's name: Robolectric has none. The app's own code runs against it
 * unchanged; what it cannot show is what a chip does.
 */
class StandInKeyStore : ExternalResource() {
    override fun before() {
        Shelf.reset()
        Security.addProvider(StandInProvider())
    }

    override fun after() = Security.removeProvider(NAME)

    /** What a wiped or restored phone is left with. */
    fun loseEverything() = Shelf.keys.clear()

    /** The key is there and can no longer be used, as after an update that went wrong. */
    fun breakKeys() {
        Shelf.broken = true
    }

    /** And then it can be used again. */
    fun mendKeys() {
        Shelf.broken = false
    }

    /** What was asked of the generator, in order. */
    val asked: List<KeyGenParameterSpec> get() = Shelf.asked

    /** The chip says no, as many do. */
    fun refuseStrongBox() {
        Shelf.refusesStrongBox = true
    }

    private companion object {
        const val NAME = "AndroidKeyStore"
    }
}

private object Shelf {
    val keys = HashMap<String, SecretKey>()
    val asked = ArrayList<KeyGenParameterSpec>()
    var broken = false
    var refusesStrongBox = false

    fun reset() {
        keys.clear()
        asked.clear()
        broken = false
        refusesStrongBox = false
    }
}

private class StandInProvider : Provider("AndroidKeyStore", "1", "a key store for tests") {
    init {
        putService(made("KeyStore", "AndroidKeyStore") { StandInKeys() })
        putService(made("KeyGenerator", "AES") { StandInGenerator() })
    }

    private fun made(
        type: String,
        algorithm: String,
        make: () -> Any,
    ) = object : Service(this, type, algorithm, "nl.thuishaven.app.$type", null, null) {
        override fun newInstance(parameter: Any?): Any = make()
    }
}

private class StandInGenerator : KeyGeneratorSpi() {
    private lateinit var spec: KeyGenParameterSpec

    override fun engineInit(
        params: AlgorithmParameterSpec?,
        random: SecureRandom?,
    ) {
        spec = params as KeyGenParameterSpec
    }

    override fun engineGenerateKey(): SecretKey {
        Shelf.asked += spec
        if (spec.isStrongBoxBacked && Shelf.refusesStrongBox) throw ProviderException("no strong box")
        val bytes = ByteArray(spec.keySize / Byte.SIZE_BITS).also(SecureRandom()::nextBytes)
        return SecretKeySpec(bytes, "AES").also { Shelf.keys[spec.keystoreAlias] = it }
    }

    override fun engineInit(random: SecureRandom?) = error("not asked for by the app")

    override fun engineInit(
        keysize: Int,
        random: SecureRandom?,
    ) = error("not asked for by the app")
}

private class StandInKeys : KeyStoreSpi() {
    override fun engineLoad(
        stream: InputStream?,
        password: CharArray?,
    ) = Unit

    override fun engineGetKey(
        alias: String,
        password: CharArray?,
    ): Key? {
        if (Shelf.broken) throw UnrecoverableKeyException("the key cannot be used")
        return Shelf.keys[alias]
    }

    override fun engineContainsAlias(alias: String): Boolean = alias in Shelf.keys

    override fun engineIsKeyEntry(alias: String): Boolean = alias in Shelf.keys

    override fun engineDeleteEntry(alias: String) {
        Shelf.keys.remove(alias)
    }

    override fun engineSize(): Int = Shelf.keys.size

    override fun engineAliases(): Enumeration<String> = Collections.enumeration(Shelf.keys.keys)

    override fun engineGetCertificateChain(alias: String): Array<Certificate>? = null

    override fun engineGetCertificate(alias: String): Certificate? = null

    override fun engineGetCreationDate(alias: String): Date? = null

    override fun engineIsCertificateEntry(alias: String): Boolean = false

    override fun engineGetCertificateAlias(cert: Certificate): String? = null

    override fun engineSetCertificateEntry(
        alias: String,
        cert: Certificate,
    ) = error("not asked for by the app")

    override fun engineSetKeyEntry(
        alias: String,
        key: Key,
        password: CharArray?,
        chain: Array<Certificate>?,
    ) = error("not asked for by the app")

    override fun engineSetKeyEntry(
        alias: String,
        key: ByteArray,
        chain: Array<Certificate>?,
    ) = error("not asked for by the app")

    override fun engineStore(
        stream: OutputStream?,
        password: CharArray?,
    ) = error("not asked for by the app")
}
