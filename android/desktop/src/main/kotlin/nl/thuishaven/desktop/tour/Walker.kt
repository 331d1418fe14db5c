package nl.thuishaven.desktop.tour

import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.InternalComposeUiApi
import androidx.compose.ui.LocalSystemTheme
import androidx.compose.ui.SystemTheme
import androidx.compose.ui.graphics.asSkiaBitmap
import androidx.compose.ui.input.InputMode
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.LocalInputModeManager
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.captureToImage
import androidx.compose.ui.test.click
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasScrollAction
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.onRoot
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performScrollToNode
import androidx.compose.ui.test.performSemanticsAction
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.performTextReplacement
import androidx.compose.ui.test.performTouchInput
import androidx.compose.ui.unit.Density
import nl.thuishaven.desktop.Computer
import nl.thuishaven.desktop.nunito
import nl.thuishaven.ui.App
import nl.thuishaven.ui.House
import nl.thuishaven.ui.Words
import org.jetbrains.skia.EncodedImageFormat
import org.jetbrains.skia.Image

/** How large the phone is, and how large the person has set the text. */
class Glass(
    /** In dp. */
    val width: Int = 412,
    /** In dp. */
    val height: Int = 892,
    /** 2 is 200 %. */
    val text: Float = 1f,
    /** The phone itself is set to dark. */
    val dark: Boolean = false,
) {
    companion object {
        /** Pixels to a dp. */
        const val DENSITY = 2

        /** A small phone with the largest text. */
        val LARGE_TEXT = Glass(320, 640, 2f)
    }
}

/** What the tour's phone was asked to dial or to open. */
internal class StillPhone : Computer(reducedMotion = true) {
    val asked = mutableListOf<String>()

    override fun dial(number: String): Boolean = asked.add(number)

    override fun browse(address: String): Boolean = asked.add(address)
}

/** Walks through the real screens by what they say, as someone with a screen reader would. */
@OptIn(ExperimentalTestApi::class, InternalComposeUiApi::class)
class Walker(
    /** The screen and its clock. */
    val test: ComposeUiTest,
    /** The house walked through. */
    val house: House,
    private val glass: Glass = Glass(),
) {
    private val phone = StillPhone()

    /** What was dialled or opened outside the app. */
    val asked: List<String> get() = phone.asked

    /** The words of the language of the moment. */
    val words: Words get() = checkNotNull(house.words)

    /** Puts the app on the glass. */
    @Suppress("DEPRECATION") // there is no other way yet to tell a scene that its phone is dark
    fun start() =
        test.setContent {
            CompositionLocalProvider(
                LocalDensity provides Density(Glass.DENSITY.toFloat(), glass.text),
                LocalSystemTheme provides if (glass.dark) SystemTheme.Dark else SystemTheme.Light,
            ) {
                // As on glass: what was touched last is not marked as chosen by a keyboard.
                val input = LocalInputModeManager.current
                LaunchedEffect(input) { input.requestInputMode(InputMode.Touch) }
                App(house, phone, nunito)
            }
        }

    /** Asserts that this can be read, or heard, here; scrolls to it where that is needed. */
    fun see(text: String): SemanticsNodeInteraction = find(said(text))

    /** Asserts that this is nowhere on the screen. */
    fun miss(text: String) = test.onAllNodes(said(text)).fetchSemanticsNodes().let { check(it.isEmpty()) { "«$text» is there" } }

    /** Taps what says this. */
    fun tap(text: String) {
        // By touch: a mouse would stay where it is and tint what it hovers over.
        find(said(text) and hasClickAction()).performTouchInput { click() }
        test.waitForIdle()
    }

    /** Types into the field with this label, after what is there, and then [pauses] as long as a person does. */
    fun type(
        label: String,
        text: String,
        pauses: Boolean = true,
    ) {
        find(said(label) and hasSetTextAction()).performTextInput(text)
        if (pauses) rest()
    }

    /** Types into the field with this label, in the place of what is there. */
    fun retype(
        label: String,
        text: String,
    ) {
        find(said(label) and hasSetTextAction()).performTextReplacement(text)
        rest()
    }

    /** Goes back by the key of the phone. */
    fun back() {
        test.runOnIdle { phone.back() }
        test.waitForIdle()
    }

    /** Rests as long as a pause in typing. */
    fun rest() {
        test.mainClock.advanceTimeBy(PAUSE)
        test.waitForIdle()
    }

    /** Scrolls to where the page begins. */
    fun toTop() = scroll(-FAR)

    /** Scrolls to where the page ends. */
    fun toEnd() = scroll(FAR)

    private fun scroll(by: Float) {
        test.waitForIdle()
        val scrolling = test.onAllNodes(hasScrollAction())
        if (scrolling.fetchSemanticsNodes().isEmpty()) return
        scrolling.onFirst().performSemanticsAction(SemanticsActions.ScrollBy) { it(0f, by) }
        rest()
    }

    /** What is on the glass now, as a PNG. */
    fun picture(): ByteArray {
        test.waitForIdle()
        val bitmap = test.onRoot().captureToImage().asSkiaBitmap()
        return checkNotNull(Image.makeFromBitmap(bitmap).encodeToData(EncodedImageFormat.PNG)).bytes
    }

    private fun said(text: String) = hasText(text, substring = false) or hasContentDescription(text)

    private fun find(matcher: SemanticsMatcher): SemanticsNodeInteraction {
        test.waitForIdle()
        if (test.onAllNodes(matcher).fetchSemanticsNodes().isEmpty()) {
            val lists = test.onAllNodes(hasScrollAction() and isList)
            if (lists.fetchSemanticsNodes().isNotEmpty()) lists.onFirst().performScrollToNode(matcher)
        }
        val node = test.onAllNodes(matcher).onFirst()
        node.assertExists()
        runCatching { node.performScrollTo() }
        test.waitForIdle()
        return node
    }

    private companion object {
        const val PAUSE = 800L
        const val FAR = 100_000f
        val isList = SemanticsMatcher("is a long list") { SemanticsActions.ScrollToIndex in it.config }
    }
}
