package nl.thuishaven.app

import android.content.Intent
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import nl.thuishaven.core.Clock
import nl.thuishaven.core.Haven
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.rules.RuleChain
import org.junit.rules.TestRule
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import java.time.Instant
import java.util.TimeZone

/** The phone travels, or learns another language, while the app is open. */
@RunWith(RobolectricTestRunner::class)
class PhoneChangesTest {
    private val compose = createAndroidComposeRule<MainActivity>()
    private val hand = Hand(compose)
    private val zone = TimeZone.getDefault()

    @get:Rule
    val rules: TestRule = RuleChain.outerRule(StandInKeyStore()).around(ShutAfterwards()).around(compose)

    @After
    fun back() = TimeZone.setDefault(zone)

    @Test
    fun `a new zone counts at once`() {
        travel("Europe/Amsterdam")
        assertEquals(20, hourNow())
        travel("Asia/Tokyo")
        assertEquals(4, hourNow())
    }

    @Test
    fun `a new language counts at once`() {
        assertEquals("nl", ask { it.settings().view().languageCode })
        RuntimeEnvironment.setQualifiers("en-rGB")
        tell(Intent.ACTION_LOCALE_CHANGED)
        assertEquals("en", ask { it.settings().view().languageCode })
    }

    private fun travel(id: String) {
        TimeZone.setDefault(TimeZone.getTimeZone(id))
        tell(Intent.ACTION_TIMEZONE_CHANGED)
    }

    private fun tell(action: String) {
        hand.await { phoneApplication.house.haven != null }
        phoneApplication.sendBroadcast(Intent(action))
        shadowOf(phoneApplication.mainLooper).idle()
        phoneApplication.settle()
    }

    private fun hourNow(): Int =
        ask {
            it.setClock(Clock.Stopped(Instant.parse("2026-11-23T19:14:00Z")))
            it
                .diary()
                .log(mood(4))
                .wall.hour
                .toInt()
        }

    private fun <T> ask(block: (Haven) -> T): T {
        hand.await { phoneApplication.house.haven != null }
        return block(phoneApplication.house.haven!!)
    }
}
