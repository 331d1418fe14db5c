package nl.thuishaven.app

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.os.Build

/**
 * Hears when the phone's zone, clock or languages change while the app is alive. What changed meanwhile is read at
 * the next opening.
 */
class PhoneChanges(
    private val changed: () -> Unit,
) : BroadcastReceiver() {
    /** Begins to listen, for as long as the process lives. */
    fun register(context: Context) {
        val filter = IntentFilter()
        HEARD.forEach(filter::addAction)
        // Only the system sends these; from API 33 on that is said as well.
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            context.registerReceiver(this, filter, Context.RECEIVER_NOT_EXPORTED)
        } else {
            context.registerReceiver(this, filter)
        }
    }

    override fun onReceive(
        context: Context,
        intent: Intent,
    ) {
        if (intent.action in HEARD) changed()
    }

    private companion object {
        // TIME_CHANGED is also sent when the person chooses 12 or 24 hours.
        val HEARD = setOf(Intent.ACTION_TIMEZONE_CHANGED, Intent.ACTION_TIME_CHANGED, Intent.ACTION_LOCALE_CHANGED)
    }
}
