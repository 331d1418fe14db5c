package nl.thuishaven.app

import android.content.ClipData
import android.content.ClipboardManager
import android.content.Context
import android.os.Handler
import android.os.Looper
import android.os.PersistableBundle
import java.util.concurrent.TimeUnit

/** The phone's clipboard, for a sentence that is to be pasted elsewhere within a short while. */
internal class PhoneClipboard(
    context: Context,
) {
    private val clipboard = checkNotNull(context.getSystemService(ClipboardManager::class.java))

    /** Puts a text there that keyboards and previews are asked not to show, and takes it away after [seconds]. */
    fun put(
        text: String,
        seconds: Int,
    ) {
        val mark = "$MARK ${counted++}"
        val clip = ClipData.newPlainText(mark, text)
        clip.description.extras = PersistableBundle().apply { putBoolean(SENSITIVE, true) }
        clipboard.setPrimaryClip(clip)
        Handler(Looper.getMainLooper()).postDelayed({ take(mark) }, TimeUnit.SECONDS.toMillis(seconds.toLong()))
    }

    /** What was copied elsewhere meanwhile stays, as far as the phone lets this app see that from behind another. */
    private fun take(mark: String) {
        val there = clipboard.primaryClipDescription?.label
        if (there == null || there == mark) clipboard.clearPrimaryClip()
    }

    private companion object {
        const val MARK = "Thuishaven"

        /** As ClipDescription.EXTRA_IS_SENSITIVE, which phones before API 33 do not know. */
        const val SENSITIVE = "android.content.extra.IS_SENSITIVE"

        var counted = 0
    }
}
