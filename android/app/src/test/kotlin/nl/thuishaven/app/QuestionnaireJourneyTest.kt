package nl.thuishaven.app

import android.app.Activity
import android.content.Intent
import android.net.Uri
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasScrollToNodeAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isSelected
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performScrollToNode
import nl.thuishaven.core.SettingChange
import nl.thuishaven.ui.Words
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.ExternalResource
import org.junit.rules.RuleChain
import org.junit.rules.TestRule
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowLog
import java.io.ByteArrayOutputStream

/**
 * A questionnaire on the real activity: it comes in from a file that the person chooses, is taken through a turn of the
 * phone, and goes out to a file that the person makes. Nothing of it can be read anywhere else on the phone.
 */
@RunWith(RobolectricTestRunner::class)
class QuestionnaireJourneyTest {
    private val compose = createAndroidComposeRule<MainActivity>()
    private val hand = Hand(compose)

    @get:Rule
    val rules: TestRule =
        RuleChain
            .outerRule(StandInKeyStore())
            .around(ShutAfterwards())
            .around(Welcomed())
            .around(compose)

    private val words: Words get() = phoneApplication.house.words!!
    private val typed = WordScan(listOf(ANSWER))
    private val resolver get() = shadowOf(phoneApplication.contentResolver)

    @Test
    fun `a questionnaire comes from a file, is taken, and goes to a file`() {
        hand.await { phoneApplication.house.words != null }
        bringIn()
        take()
        handOver()
        nothingReadable()
    }

    @Test
    fun `a file that cannot be read, or is too large, is said`() {
        val gone = PhoneFile(phoneApplication.contentResolver, Uri.parse("content://nowhere/1"))
        assertNull(gone.read())
        assertFalse(PhonePlace(phoneApplication.contentResolver, Uri.parse("content://nowhere/2")).write("{}"))
        val large = Uri.parse("content://somewhere/large")
        resolver.registerInputStream(large, ByteArray(10 * 1024 * 1024) { ' '.code.toByte() }.inputStream())
        assertEquals(9 * 1024 * 1024, PhoneFile(phoneApplication.contentResolver, large).read()!!.length)
    }

    private fun bringIn() {
        hand.tap(words.frame.tabPeople)
        hand.tap(words.questionnaires.take.open, scroll = true)
        hand.sees(words.questionnaires.take.intro)
        phoneApplication.house.haven!!.questionnaires().let { assertTrue(it.library().begun.isEmpty()) }
        toTheEnd(words.questionnaires.arrival.title)
        hand.tap(words.questionnaires.arrival.choose)
        val asked = started(Intent.ACTION_OPEN_DOCUMENT)
        assertEquals("*/*", asked.type)
        // Nothing chosen: nothing happens, and one can choose again.
        answer(asked, Activity.RESULT_CANCELED, null)
        hand.tap(words.questionnaires.arrival.choose)
        val chosen = Uri.parse("content://mail/attachment")
        resolver.registerInputStream(chosen, FORM.byteInputStream())
        answer(started(Intent.ACTION_OPEN_DOCUMENT), Activity.RESULT_OK, chosen)
        hand.sees("Een vraag")
        hand.picture("8-brought-in")
        hand.tap(hasContentDescription(words.frame.back))
    }

    private fun take() {
        toTheEnd("Een vraag")
        hand.type(words.questionnaires.take.textLabel, ANSWER)
        assertEquals("saved state", emptyList<String>(), typed.found(savedState(compose.activity)))
        compose.activityRule.scenario.recreate()
        hand.sees(ANSWER)
        hand.picture("9-answered")
        hand.tap(words.questionnaires.take.review)
        hand.sees(words.questionnaires.take.reviewTitle)
        hand.tap(words.questionnaires.take.complete)
        hand.sees(words.questionnaires.result.title)
        hand.picture("10-result")
    }

    private fun handOver() {
        hand.tap(words.questionnaires.handOver.title, scroll = true)
        hand.sees(words.questionnaires.handOver.about)
        hand.tap(hasText(words.questionnaires.handOver.newer))
        hand.sees(hasText(words.questionnaires.handOver.newer) and isSelected())
        hand.tap(words.questionnaires.handOver.title)
        val asked = started(Intent.ACTION_CREATE_DOCUMENT)
        assertEquals("application/fhir+json", asked.type)
        assertTrue(asked.getStringExtra(Intent.EXTRA_TITLE)!!.endsWith(".json"))
        val place = Uri.parse("content://cloud/file")
        val written = ByteArrayOutputStream()
        resolver.registerOutputStream(place, written)
        answer(asked, Activity.RESULT_OK, place)
        hand.await { ANSWER in written.toString() }
        assertTrue("\"QuestionnaireResponse\"" in written.toString())
        hand.sees(asked.getStringExtra(Intent.EXTRA_TITLE)!!)
        hand.picture("11-handed-over")
    }

    private fun nothingReadable() {
        phoneApplication.settle()
        assertEquals("files", emptyList<String>(), typed.found(phoneApplication.dataDir))
        val logs = ShadowLog.getLogs().joinToString("\n") { "${it.msg} ${it.throwable?.stackTraceToString()}" }
        assertEquals("logs", emptyList<String>(), typed.found(logs.toByteArray()))
        phoneApplication.shutHouse()
        assertEquals("files, after it was shut", emptyList<String>(), typed.found(phoneApplication.dataDir))
    }

    /** Taps something at the end of the shelf, which is longer than the screen. */
    private fun toTheEnd(text: String) {
        val list = hasScrollToNodeAction()
        hand.await { compose.onAllNodes(list).fetchSemanticsNodes().size == 1 }
        hand.await { runCatching { compose.onNode(list).performScrollToNode(hasText(text)) }.isSuccess }
        compose.onAllNodes(hasText(text) and hasClickAction()).onFirst().performScrollTo().performClick()
    }

    private fun started(action: String): Intent {
        var intent: Intent? = null
        hand.await {
            intent = shadowOf(compose.activity).peekNextStartedActivityForResult()?.intent
            intent?.action == action
        }
        return intent!!
    }

    private fun answer(
        asked: Intent,
        result: Int,
        at: Uri?,
    ) = compose.runOnUiThread {
        shadowOf(compose.activity).nextStartedActivityForResult
        shadowOf(compose.activity).receiveResult(asked, result, at?.let { Intent().setData(it) })
    }

    /** Someone who was here before. */
    private class Welcomed : ExternalResource() {
        override fun before() = phoneApplication.opening.use { it.settings().change(SettingChange.Welcomed) }
    }

    private companion object {
        const val ANSWER = "schelpenpad langs de dijk"
        val FORM =
            """
            {"resourceType": "Questionnaire", "url": "https://praktijk.example/fhir/Questionnaire/een-vraag", "version": "1",
             "status": "active", "title": "Een vraag",
             "item": [{"linkId": "one", "type": "text", "text": "Wat wil je zeggen?"}]}
            """.trimIndent()
    }
}
