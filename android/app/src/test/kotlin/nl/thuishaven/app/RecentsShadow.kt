package nl.thuishaven.app

import android.app.Activity
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.shadows.ShadowActivity

/** Remembers what Robolectric's own shadow lets pass unheard: whether the recent apps may show a picture. */
@Implements(Activity::class)
class RecentsShadow : ShadowActivity() {
    /** What was asked for last; null when nothing was. */
    var screenshots: Boolean? = null

    /** The platform's method, which exists from API 33 on. */
    @Implementation(minSdk = 33)
    fun setRecentsScreenshotEnabled(enabled: Boolean) {
        screenshots = enabled
    }
}
