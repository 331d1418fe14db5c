package nl.thuishaven.app

import android.graphics.Bitmap
import androidx.compose.ui.graphics.asAndroidBitmap
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.captureToImage
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.junit4.ComposeTestRule
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTextInput
import java.io.File

/** What a person does with the app: look, tap and type. It waits for the core, as a person does. */
class Hand(
    private val compose: ComposeTestRule,
) {
    /** Waits until there is a text, or a part of one. */
    fun sees(text: String) = sees(hasText(text, substring = true))

    /** Waits until there is exactly one such thing; while one place fades into the next there are two. */
    fun sees(what: SemanticsMatcher) = await { compose.onAllNodes(what).fetchSemanticsNodes().size == 1 }

    /** Taps what has this text, wherever on the page it stands. */
    fun tap(
        text: String,
        scroll: Boolean = false,
    ) = tap(hasText(text), scroll)

    /** Taps the thing that this describes. */
    fun tap(
        what: SemanticsMatcher,
        scroll: Boolean = false,
    ) {
        val button = what and hasClickAction()
        sees(button)
        val node = compose.onNode(button)
        (if (scroll) node.performScrollTo() else node).performClick()
    }

    /** Types into the field with this label. */
    fun type(
        label: String,
        text: String,
    ) {
        val field = hasSetTextAction() and hasContentDescription(label)
        sees(field)
        compose.onNode(field).performScrollTo().performClick()
        compose.onNode(field).performTextInput(text)
    }

    /** Waits for something that is not on the screen. */
    fun await(condition: () -> Boolean) = compose.waitUntil(timeoutMillis = 20_000, condition = condition)

    /** Writes what is on the screen to `target/app-screens`, to be looked at. */
    fun picture(name: String) {
        val folder = File("../../target/app-screens").apply { mkdirs() }
        val screen = compose.onAllNodes(isRoot()).onFirst().captureToImage()
        File(folder, "$name.png").outputStream().use { screen.asAndroidBitmap().compress(Bitmap.CompressFormat.PNG, 100, it) }
    }
}
