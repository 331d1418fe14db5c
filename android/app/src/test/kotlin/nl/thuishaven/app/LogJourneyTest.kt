package nl.thuishaven.app

import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.view.inputmethod.EditorInfo
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isOn
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import nl.thuishaven.core.LogStep
import nl.thuishaven.ui.Words
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.RuleChain
import org.junit.rules.TestRule
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.shadows.ShadowLog
import java.io.File

/**
 * A first evening on the real activity: a mood, what set it off, a feeling, a note, and all of it back in the diary,
 * with the phone turned twice on the way. Afterwards nothing of what was typed can be read anywhere on the phone.
 */
@RunWith(RobolectricTestRunner::class)
class LogJourneyTest {
    private val compose = createAndroidComposeRule<MainActivity>()
    private val hand = Hand(compose)

    @get:Rule
    val rules: TestRule = RuleChain.outerRule(StandInKeyStore()).around(ShutAfterwards()).around(compose)

    private val words: Words get() = phoneApplication.house.words!!
    private val typed = WordScan(listOf(TRIGGER, NOTE))

    @Test
    fun `a moment is kept, through turns of the phone, and read back`() {
        hand.await { phoneApplication.house.words != null }
        begin()
        logMood()
        fillInTrigger()
        fillInFeeling()
        fillInNote()
        readBack()
        nothingReadable()
        thereTomorrow()
    }

    private fun begin() {
        hand.tap(words.welcome.languageDutch)
        for (title in words.welcome.run { listOf(whatTitle, notTitle, phoneTitle, beginTitle) }) {
            hand.tap(words.welcome.next)
            hand.sees(title)
        }
        hand.tap(words.welcome.begin)
        hand.sees(words.today.moodQuestion)
        hand.picture("1-today")
    }

    private fun logMood() {
        hand.tap(hasContentDescription(words.choices.moods[2].spoken))
        hand.sees(words.today.whatHappened)
        hand.picture("2-kept")
        hand.tap(words.today.whatHappened)
    }

    private fun fillInTrigger() {
        val chosen = hasText(words.choices.triggers[0].label) and hasClickAction() and isOn()
        hand.tap(words.choices.triggers[0].label, scroll = true)
        hand.sees(chosen)
        hand.tap(words.diary.ownWords, scroll = true)
        hand.type(words.diary.ownWordsLabel, TRIGGER)
        turn()
        hand.sees(TRIGGER)
        hand.sees(chosen)
        hand.tap(words.diary.next)
    }

    private fun fillInFeeling() {
        for (step in words.choices.steps.map { it.step }.takeWhile { it != LogStep.EMOTIONS }.drop(1)) {
            hand.sees(question(step))
            hand.tap(words.diary.next)
        }
        hand.sees(question(LogStep.EMOTIONS))
        hand.tap(words.choices.emotions[0].label, scroll = true)
        hand.sees(words.choices.emotions[0].meaning)
        hand.picture("3-feelings")
        for (step in words.choices.steps.map { it.step }.dropWhile { it != LogStep.EMOTIONS }.drop(1)) {
            hand.tap(words.diary.next)
            hand.sees(question(step))
        }
    }

    private fun question(step: LogStep) = words.choices.steps.first { it.step == step }.question

    private fun fillInNote() {
        hand.type(words.diary.noteLabel, NOTE)
        assertTrue("the keyboard does not learn", learnsNothing())
        turn()
        hand.sees(NOTE)
        hand.picture("4-note")
        hand.tap(words.diary.done)
    }

    private fun readBack() {
        hand.tap(words.frame.tabDiary)
        hand.sees(NOTE)
        hand.picture("5-diary")
        hand.tap(hasText(NOTE, substring = true))
        hand.sees(words.diary.momentTitle)
        hand.sees(NOTE)
        hand.sees(TRIGGER)
        hand.sees(words.choices.emotions[0].label)
        hand.picture("6-moment")
    }

    private fun nothingReadable() {
        phoneApplication.settle()
        assertEquals("files", emptyList<String>(), typed.found(phoneApplication.dataDir))
        val logs = ShadowLog.getLogs().joinToString("\n") { "${it.msg} ${it.throwable?.stackTraceToString()}" }
        assertEquals("logs", emptyList<String>(), typed.found(logs.toByteArray()))
        phoneApplication.shutHouse()
        assertEquals("files, after it was shut", emptyList<String>(), typed.found(phoneApplication.dataDir))
        val database =
            phoneApplication.opening.folder
                .walk()
                .filter(File::isFile)
                .maxOf(File::length)
        assertTrue("there is a diary to scan", database > 10_000)
    }

    private fun thereTomorrow() =
        phoneApplication.opening.use { haven ->
            val found = haven.diary().search(NOTE.substringBefore(' '), null)
            assertEquals(
                NOTE,
                found.days
                    .single()
                    .moments
                    .single()
                    .note,
            )
        }

    /** Turns the phone. What the system keeps of the screen meanwhile holds no word that was typed. */
    private fun turn() {
        val state = savedState(compose.activity)
        assertEquals("saved state", emptyList<String>(), typed.found(state))
        val planted = bytes(Bundle().apply { putString("planted", NOTE) })
        assertTrue("the scan reads saved states", typed.found(planted).isNotEmpty())
        compose.activityRule.scenario.recreate()
    }

    /** What the app tells a keyboard about the field that has the cursor. */
    private fun learnsNothing(): Boolean {
        val info = EditorInfo()
        // The one view that has something to type in answers.
        compose.runOnIdle {
            compose.activity.window.decorView
                .all()
                .firstNotNullOf { it.onCreateInputConnection(info) }
        }
        return info.imeOptions and EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING != 0
    }

    private fun View.all(): Sequence<View> = sequenceOf(this) + children().flatMap { it.all() }

    private fun View.children(): Sequence<View> {
        val group = this as? ViewGroup ?: return emptySequence()
        return (0 until group.childCount).asSequence().map(group::getChildAt)
    }

    private companion object {
        const val TRIGGER = "dobberende fladderkwal"
        const val NOTE = "zeesterrenlicht boven de kade"
    }
}
