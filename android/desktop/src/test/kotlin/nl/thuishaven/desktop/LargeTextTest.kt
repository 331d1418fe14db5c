package nl.thuishaven.desktop

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.text.TextLayoutResult
import nl.thuishaven.core.frameWithoutDiary
import nl.thuishaven.core.helpWithoutDiary
import nl.thuishaven.desktop.tour.Evening
import nl.thuishaven.desktop.tour.Glass
import nl.thuishaven.desktop.tour.Stage
import nl.thuishaven.ui.diary.NOTE_PREVIEW
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Every screen with text of 200 % on a phone of 320 dp: nothing runs over, and a finger fits on everything. */
@OptIn(ExperimentalTestApi::class)
class LargeTextTest {
    @Test
    fun `every screen in Dutch`() = everyScreen("nl-NL", Glass.LARGE_TEXT)

    @Test
    fun `every screen in English`() = everyScreen("en-GB", Glass.LARGE_TEXT)

    @Test
    fun `every screen on an ordinary phone`() = everyScreen("nl-NL", Glass(width = 360, height = 740))

    @Test
    fun `the screen of trouble, and help from there`() {
        for (language in listOf("nl-NL", "en-GB")) {
            Stage(listOf(language)).welcomed().use { stage ->
                onGlass(stage.house(key = ByteArray(32) { 9 }), Glass.LARGE_TEXT) {
                    val trouble = house.trouble!!
                    see(trouble.title)
                    val onTrouble = test.faults("trouble")
                    see(trouble.text)
                    tap(frameWithoutDiary(listOf(language)).troubleHelp)
                    see(helpWithoutDiary(listOf(language)).title)
                    val onHelp = test.faults("help")
                    assertEquals(emptyList<String>(), onTrouble + onHelp)
                }
            }
        }
    }

    private fun everyScreen(
        language: String,
        glass: Glass,
    ) = Stage(listOf(language)).use { stage ->
        val faults = mutableListOf<String>()
        var screens = 0
        onGlass(stage.house(), glass) {
            Evening(this, language.startsWith("en")) { screen ->
                screens++
                toTop()
                draw()
                faults += test.faults(screen)
                toEnd()
                faults += test.faults(screen)
                toTop()
            }.play()
        }
        assertTrue(screens > 80, "only $screens screens were walked")
        assertEquals("", faults.distinct().joinToString("\n"))
    }

    private fun ComposeUiTest.faults(screen: String): List<String> {
        val all = onAllNodes(SemanticsMatcher("anything") { true }, useUnmergedTree = true).fetchSemanticsNodes()
        val tapped = onAllNodes(SemanticsMatcher("anything") { true }).fetchSemanticsNodes().filter { it.canBeTapped() }
        assertTrue(all.any { it.layout() != null }, "$screen has no text")
        return all.mapNotNull { it.textFault() }.map { "$screen: $it" } + tapped.mapNotNull { it.sizeFault() }.map { "$screen: $it" }
    }

    private fun SemanticsNode.layout(): TextLayoutResult? {
        val results = mutableListOf<TextLayoutResult>()
        config.getOrNull(SemanticsActions.GetTextLayoutResult)?.action?.invoke(results)
        return results.firstOrNull()
    }

    private fun SemanticsNode.textFault(): String? {
        if (config.getOrNull(SemanticsProperties.TestTag) == NOTE_PREVIEW) return null
        val layout = layout() ?: return null
        val text = layout.layoutInput.text.text
        return when {
            layout.runsOver() -> "«$text» runs over"
            layout.breaksAWord(text) -> "«$text» is broken within a word"
            else -> null
        }
    }

    /** Measured by the lines themselves, for `hasVisualOverflow` counts the rounding to whole pixels as well. */
    private fun TextLayoutResult.runsOver(): Boolean =
        multiParagraph.didExceedMaxLines ||
            multiParagraph.height > size.height + 1 ||
            (0 until lineCount).any { getLineRight(it) - getLineLeft(it) > size.width + 1 }

    /** A phone breaks the longest words by syllables; this computer cannot, so those are passed over. */
    private fun TextLayoutResult.breaksAWord(text: String): Boolean =
        (0 until lineCount - 1).any { line ->
            val end = getLineEnd(line)
            val before = text.take(end).takeLastWhile { it.isOfAWord() }
            val after = text.drop(end).takeWhile { it.isOfAWord() }
            before.isNotEmpty() && after.isNotEmpty() && !(before + after).isTooLong()
        }

    private fun String.isTooLong() = length > if (all(Char::isUpperCase)) LONGEST_CAPITALS else LONGEST

    private fun Char.isOfAWord() = isLetterOrDigit() || this == '.'

    private fun SemanticsNode.canBeTapped() = config.contains(SemanticsActions.OnClick) && !config.contains(SemanticsActions.SetText)

    private fun SemanticsNode.sizeFault(): String? {
        val least = 48f * Glass.DENSITY - 0.5f
        val small = size.width < least || size.height < least
        val name = config.getOrNull(SemanticsProperties.ContentDescription) ?: config.getOrNull(SemanticsProperties.Text)
        return if (small) "$name is ${size.width / Glass.DENSITY} by ${size.height / Glass.DENSITY} dp" else null
    }

    private companion object {
        const val LONGEST = 14

        /** Only licences shout. */
        const val LONGEST_CAPITALS = 9
    }
}
