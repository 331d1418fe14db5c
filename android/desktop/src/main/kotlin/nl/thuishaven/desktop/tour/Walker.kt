package nl.thuishaven.desktop.tour

import androidx.compose.foundation.layout.Box
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.runtime.setValue
import androidx.compose.ui.InternalComposeUiApi
import androidx.compose.ui.LocalSystemTheme
import androidx.compose.ui.Modifier
import androidx.compose.ui.SystemTheme
import androidx.compose.ui.draw.drawWithContent
import androidx.compose.ui.graphics.asSkiaBitmap
import androidx.compose.ui.input.InputMode
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.LocalInputModeManager
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsProperties
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
import androidx.compose.ui.test.onLast
import androidx.compose.ui.test.onRoot
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performScrollToIndex
import androidx.compose.ui.test.performSemanticsAction
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.performTextReplacement
import androidx.compose.ui.test.performTouchInput
import androidx.compose.ui.unit.Density
import nl.thuishaven.desktop.Computer
import nl.thuishaven.desktop.nunito
import nl.thuishaven.ui.App
import nl.thuishaven.ui.ChosenFile
import nl.thuishaven.ui.ChosenPlace
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

    /** What was copied, with the seconds it may stay. */
    val copied = mutableListOf<Pair<String, Int>>()

    override fun copy(
        text: String,
        seconds: Int,
    ) {
        copied.add(text to seconds)
    }

    /** What the person chooses when asked for a file. */
    var file: String? = null

    /** What was written, by the name of its file. */
    val written = mutableMapOf<String, String>()

    @Composable
    override fun choosing(onChosen: (ChosenFile) -> Unit): () -> Unit {
        val latest = rememberUpdatedState(onChosen)
        return { latest.value { file } }
    }

    @Composable
    override fun placing(onChosen: (ChosenPlace) -> Unit): (String) -> Unit {
        val latest = rememberUpdatedState(onChosen)
        return { name -> latest.value { content -> written.put(name, content) == null } }
    }
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

    /**
     * Whether the app is drawn now. The clock of a test draws a frame every 16 ms of its own time, by the processor
     * alone: with every frame drawn that was 80 % of a walk, and nobody looks at a frame between two pictures.
     */
    private var drawn by mutableStateOf(false)

    /** What was dialled or opened outside the app. */
    val asked: List<String> get() = phone.asked

    /** What was copied, with the seconds it may stay. */
    val copied: List<Pair<String, Int>> get() = phone.copied

    /** What was written outside the app, by the name of its file. */
    val written: Map<String, String> get() = phone.written

    /** Has this in the file that is chosen next. */
    fun holdOut(file: String?) {
        phone.file = file
    }

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
                Box(Modifier.drawWithContent { if (drawn) drawContent() }) { App(house, phone, nunito) }
            }
        }

    /** Asserts that this can be read, or heard, here; scrolls to it where that is needed. */
    fun see(text: String): SemanticsNodeInteraction = find(said(text))

    /** Asserts that this is nowhere on the screen. */
    fun miss(text: String) = test.onAllNodes(said(text)).fetchSemanticsNodes().let { check(it.isEmpty()) { "«$text» is there" } }

    /** Taps what says this. */
    fun tap(text: String) {
        find(said(text) and hasClickAction()).touch()
        test.waitForIdle()
    }

    /** Taps the last thing that says this. */
    fun tapLast(text: String) {
        val all = said(text) and hasClickAction() and isPlaced
        find(all)
        val last = test.onAllNodes(all).onLast()
        runCatching { last.performScrollTo() }
        last.touch()
        test.waitForIdle()
    }

    /** Everything that can be read or heard on the glass. */
    fun said(): Set<String> {
        test.waitForIdle()
        val nodes = test.onAllNodes(SemanticsMatcher("anything") { true }).fetchSemanticsNodes()
        return nodes
            .flatMap { node ->
                node.config.getOrElseNullable(SemanticsProperties.Text) { null }.orEmpty().map { it.text } +
                    node.config.getOrElseNullable(SemanticsProperties.ContentDescription) { null }.orEmpty()
            }.toSet()
    }

    /** Turns what has this label to a value, as a screen reader does. */
    fun turn(
        label: String,
        to: Float,
    ) {
        find(said(label) and SemanticsMatcher.keyIsDefined(SemanticsActions.SetProgress))
            .performSemanticsAction(SemanticsActions.SetProgress) { it(to) }
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
    fun picture(): ByteArray =
        drawn {
            val bitmap = test.onRoot().captureToImage().asSkiaBitmap()
            checkNotNull(Image.makeFromBitmap(bitmap).encodeToData(EncodedImageFormat.PNG)).bytes
        }

    /** Draws the app once: what goes wrong while drawing comes to light. */
    fun draw() = drawn {}

    private fun <T> drawn(look: () -> T): T {
        drawn = true
        test.waitForIdle()
        return look().also {
            drawn = false
            test.waitForIdle()
        }
    }

    /**
     * Touches the middle of what is in sight of it: with a large text a row can be higher than the screen. By touch, for
     * a mouse would stay where it is and tint what it hovers over.
     */
    private fun SemanticsNodeInteraction.touch() {
        val node = fetchSemanticsNode()
        val at = node.boundsInRoot.center - node.positionInRoot
        performTouchInput { click(at) }
    }

    private fun said(text: String) = hasText(text, substring = false) or hasContentDescription(text)

    private fun find(matcher: SemanticsMatcher): SemanticsNodeInteraction {
        test.waitForIdle()
        val there = matcher and isPlaced
        if (test.onAllNodes(there).fetchSemanticsNodes().isEmpty()) scrollListTo(there)
        val node = test.onAllNodes(there).onFirst()
        node.assertExists()
        runCatching { node.performScrollTo() }
        test.waitForIdle()
        return node
    }

    /** Scrolls a long list to the first row that has this in it; to its end when none has. */
    private fun scrollListTo(matcher: SemanticsMatcher) {
        val lists = test.onAllNodes(hasScrollAction() and isList)
        val list = lists.fetchSemanticsNodes().firstOrNull() ?: return
        val rows = list.config[SemanticsProperties.CollectionInfo].rowCount
        for (row in 0 until rows) {
            lists.onFirst().performScrollToIndex(row)
            test.waitForIdle()
            if (test.onAllNodes(matcher).fetchSemanticsNodes().isNotEmpty()) return
        }
    }

    private companion object {
        const val PAUSE = 800L
        const val FAR = 100_000f

        /** A row of a list that was scrolled away can be kept at hand, and then only looks as if it were there. */
        val isPlaced = SemanticsMatcher("is on the page") { it.layoutInfo.isPlaced }
        val isList = SemanticsMatcher("is a long list") { SemanticsActions.ScrollToIndex in it.config }
    }
}
