package nl.thuishaven.app

import android.animation.ValueAnimator
import android.content.ActivityNotFoundException
import android.content.Intent
import android.net.Uri
import androidx.activity.ComponentActivity
import androidx.activity.SystemBarStyle
import androidx.activity.compose.BackHandler
import androidx.activity.compose.rememberLauncherForActivityResult
import androidx.activity.enableEdgeToEdge
import androidx.activity.result.ActivityResultLauncher
import androidx.activity.result.contract.ActivityResultContracts
import androidx.compose.runtime.Composable
import nl.thuishaven.ui.ChosenFile
import nl.thuishaven.ui.ChosenPlace
import nl.thuishaven.ui.Platform

/** What the screens ask of the phone, as an activity can do it. */
class PhonePlatform(
    private val activity: ComponentActivity,
) : Platform {
    private var barsDark: Boolean? = null

    override val reducedMotion: Boolean get() = !ValueAnimator.areAnimatorsEnabled()

    /** Opens the phone's dialler with the number filled in; the person presses the button. */
    override fun dial(number: String): Boolean = show(Intent(Intent.ACTION_DIAL, Uri.fromParts("tel", number, null)))

    /** Hands a page to the person's own browser: this app has no network. */
    override fun browse(address: String): Boolean {
        val page = Uri.parse(address)
        return page.scheme == "https" && show(Intent(Intent.ACTION_VIEW, page))
    }

    override fun copy(
        text: String,
        seconds: Int,
    ) = PhoneClipboard(activity.applicationContext).put(text, seconds)

    @Composable
    override fun Back(
        enabled: Boolean,
        onBack: () -> Unit,
    ) = BackHandler(enabled, onBack)

    /** The bars' icons stay readable when the app is dark in a light phone, or the other way round. */
    override fun bars(dark: Boolean) {
        if (dark == barsDark) return
        barsDark = dark
        val style =
            if (dark) {
                SystemBarStyle.dark(CLEAR)
            } else {
                SystemBarStyle.light(CLEAR, DIM)
            }
        activity.enableEdgeToEdge(style, style)
    }

    @Composable
    override fun choosing(onChosen: (ChosenFile) -> Unit): () -> Unit {
        val resolver = activity.contentResolver
        val launcher =
            rememberLauncherForActivityResult(ActivityResultContracts.OpenDocument()) { chosen ->
                if (chosen != null) onChosen(PhoneFile(resolver, chosen))
            }
        return { launcher.launched(arrayOf(ANY_FILE)) }
    }

    @Composable
    override fun placing(onChosen: (ChosenPlace) -> Unit): (String) -> Unit {
        val resolver = activity.contentResolver
        val launcher =
            rememberLauncherForActivityResult(ActivityResultContracts.CreateDocument(FHIR)) { chosen ->
                if (chosen != null) onChosen(PhonePlace(resolver, chosen))
            }
        return { name -> launcher.launched(name) }
    }

    private fun show(intent: Intent): Boolean =
        try {
            activity.startActivity(intent)
            true
        } catch (_: ActivityNotFoundException) {
            false
        }

    private companion object {
        const val CLEAR = 0

        const val FHIR = "application/fhir+json"

        /** Mail apps and clouds call such a file what they like; the core sees what it is. */
        const val ANY_FILE = "*/*"

        /** Behind the buttons of phones before API 29, which cannot draw them dark. */
        const val DIM = 0x66000000
    }
}

/** Asks the phone; a phone that has nothing to ask with stays where it is. */
private fun <T> ActivityResultLauncher<T>.launched(what: T) {
    try {
        launch(what)
    } catch (_: ActivityNotFoundException) {
        return
    }
}
