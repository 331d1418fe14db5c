package nl.thuishaven.app

import android.content.ClipData
import android.content.ClipboardManager
import android.content.Intent
import android.net.Uri
import android.os.Looper
import android.view.View
import android.view.WindowManager
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.RuleChain
import org.junit.rules.TestRule
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadow.api.Shadow
import java.util.concurrent.TimeUnit

/** The window keeps to itself what is in it, and asks the phone only for what a person asked for. */
@RunWith(RobolectricTestRunner::class)
class WindowTest {
    private val compose = createAndroidComposeRule<MainActivity>()

    @get:Rule
    val rules: TestRule = RuleChain.outerRule(StandInKeyStore()).around(ShutAfterwards()).around(compose)

    private val activity get() = compose.activity
    private val platform get() = PhonePlatform(activity)

    @Test
    fun `no screenshot, no picture among the recent apps, no service that reads along`() {
        val flags = activity.window.attributes.flags
        assertTrue(flags and WindowManager.LayoutParams.FLAG_SECURE != 0)
        assertEquals(false, Shadow.extract<RecentsShadow>(activity).screenshots)
        val decor = activity.window.decorView
        assertEquals(View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS, decor.importantForAutofill)
        assertEquals(View.IMPORTANT_FOR_CONTENT_CAPTURE_NO_EXCLUDE_DESCENDANTS, decor.importantForContentCapture)
    }

    @Test
    fun `the same after the window is made again`() {
        compose.activityRule.scenario.recreate()
        assertTrue(activity.window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE != 0)
    }

    @Test
    fun `a number goes to the dialler, and nothing is called`() {
        assertTrue(platform.dial("0900-0113"))
        val intent = shadowOf(activity).nextStartedActivity
        assertEquals(Intent.ACTION_DIAL, intent.action)
        assertEquals(Uri.parse("tel:0900-0113"), intent.data)
    }

    @Test
    fun `a page goes to the browser, and nothing else does`() {
        assertTrue(platform.browse("https://www.113.nl"))
        assertEquals(Uri.parse("https://www.113.nl"), shadowOf(activity).nextStartedActivity.data)
        for (other in listOf("http://www.113.nl", "file:///data", "intent:#Intent;end", "", "www.113.nl")) {
            assertFalse(other, platform.browse(other))
        }
        assertEquals(null, shadowOf(activity).nextStartedActivity)
    }

    @Test
    fun `a copied sentence is marked as nothing to show, and goes after its minute unless something else came`() {
        val clipboard = activity.getSystemService(ClipboardManager::class.java)!!
        platform.copy("Ik mis je", 60)
        assertEquals("Ik mis je", clipboard.primaryClip!!.getItemAt(0).text)
        assertTrue(clipboard.primaryClipDescription!!.extras.getBoolean("android.content.extra.IS_SENSITIVE"))
        shadowOf(Looper.getMainLooper()).idleFor(59, TimeUnit.SECONDS)
        assertTrue(clipboard.hasPrimaryClip())
        shadowOf(Looper.getMainLooper()).idleFor(2, TimeUnit.SECONDS)
        assertFalse(clipboard.hasPrimaryClip())
        platform.copy("Ik mis je", 60)
        clipboard.setPrimaryClip(ClipData.newPlainText("", "boodschappen"))
        shadowOf(Looper.getMainLooper()).idleFor(61, TimeUnit.SECONDS)
        assertEquals("boodschappen", clipboard.primaryClip!!.getItemAt(0).text)
    }

    @Test
    fun `without a dialler or a browser that is said, and nothing falls over`() {
        shadowOf(activity.application).checkActivities(true)
        assertFalse(platform.dial("112"))
        assertFalse(platform.browse("https://www.113.nl"))
    }
}
