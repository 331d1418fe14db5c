package nl.thuishaven.app

import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import nl.thuishaven.core.ApiException
import nl.thuishaven.core.explain
import nl.thuishaven.core.frameWithoutDiary
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.ExternalResource
import org.junit.rules.RuleChain
import org.junit.rules.TestRule
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

/** The phone lost the key: the app says so, leaves every file alone, and opens when the key is there again. */
@RunWith(RobolectricTestRunner::class)
class TroubleTest {
    private val keyStore = StandInKeyStore()
    private val compose = createAndroidComposeRule<MainActivity>()
    private val hand = Hand(compose)
    private val anEarlierEvening = EarlierEvening()

    @get:Rule
    val rules: TestRule =
        RuleChain
            .outerRule(keyStore)
            .around(ShutAfterwards())
            .around(anEarlierEvening)
            .around(compose)

    @Test
    fun `a lost key is told, nothing is touched, and a key that comes back opens it`() {
        val said = explain(ApiException.KeyMissing(), listOf("nl"))
        val retry = frameWithoutDiary(listOf("nl")).troubleRetry
        hand.sees(said.title)
        hand.picture("7-trouble")
        assertEquals(anEarlierEvening.files, contents(phoneApplication.opening.folder))

        hand.tap(retry)
        phoneApplication.settle()
        hand.sees(said.title)
        assertEquals(anEarlierEvening.files, contents(phoneApplication.opening.folder))

        keyStore.mendKeys()
        hand.tap(retry)
        hand.await { phoneApplication.house.haven != null }
        assertEquals(1, phoneApplication.house.haven!!.moments())
    }

    /** A diary from before, and a key store that no longer opens it. */
    private inner class EarlierEvening : ExternalResource() {
        lateinit var files: Map<String, String>

        override fun before() {
            phoneApplication.opening.use { it.diary().log(mood(2)) }
            files = contents(phoneApplication.opening.folder)
            assertTrue(files.isNotEmpty())
            keyStore.breakKeys()
        }
    }
}
