package nl.thuishaven.app

import android.content.Context
import android.content.pm.PackageManager
import nl.thuishaven.core.ApiException
import nl.thuishaven.core.Clock
import nl.thuishaven.core.Haven
import nl.thuishaven.core.HavenConfig
import nl.thuishaven.core.KeyState
import nl.thuishaven.core.keyState
import java.io.File

/**
 * Opens the diary of this phone, and makes it the first time.
 *
 * Whether there was a diary is the core's to say. Where there was one and its key is gone, the core hears of an empty
 * key and answers [ApiException.KeyMissing]: a lost key never begins a new diary over an old one.
 */
class Opening(
    private val context: Context,
    private val phoneKey: PhoneKey = PhoneKey(SealingKey(context.hasStrongBox())),
) {
    /** Where the diary lies: a folder that no backup of the phone takes along. */
    val folder: File get() = File(context.noBackupFilesDir, "diary")

    /** Opens it. Not for the main thread. */
    fun open(): Haven =
        when (val state = keyState(folder.path)) {
            is KeyState.Fresh -> make()
            is KeyState.Made -> openWith(state.wrap?.let(phoneKey::open) ?: ByteArray(0), wrap = null)
        }

    private fun make(): Haven {
        val made = phoneKey.make() ?: throw ApiException.KeyMissing()
        return openWith(made.key, made.wrap)
    }

    /** Opens with [key], and wipes it whatever comes of it. */
    private fun openWith(
        key: ByteArray,
        wrap: ByteArray?,
    ): Haven =
        try {
            Haven.open(HavenConfig(folder.path, key, wrap, phone(context), Clock.Phone))
        } finally {
            key.fill(0)
        }
}

private fun Context.hasStrongBox(): Boolean = packageManager.hasSystemFeature(PackageManager.FEATURE_STRONGBOX_KEYSTORE)
