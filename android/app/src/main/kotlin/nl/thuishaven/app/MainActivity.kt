package nl.thuishaven.app

import android.os.Build
import android.os.Bundle
import android.view.View
import android.view.WindowManager
import androidx.activity.ComponentActivity
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import nl.thuishaven.ui.App

/** The one window of the app. */
class MainActivity : ComponentActivity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        // Before the first frame: not even that one may be in a screenshot or among the recent apps.
        keepToItself()
        enableEdgeToEdge()
        val house = (application as ThuishavenApplication).house
        val platform = PhonePlatform(this)
        setContent {
            QuietKeyboard { App(house, platform, Nunito) }
        }
    }

    /** What is on this screen is for the eyes before it: no pictures of it, and no service that reads along. */
    private fun keepToItself() {
        window.addFlags(WindowManager.LayoutParams.FLAG_SECURE)
        val decor = window.decorView
        decor.importantForAutofill = View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
            decor.importantForContentCapture = View.IMPORTANT_FOR_CONTENT_CAPTURE_NO_EXCLUDE_DESCENDANTS
        }
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) setRecentsScreenshotEnabled(false)
    }
}
