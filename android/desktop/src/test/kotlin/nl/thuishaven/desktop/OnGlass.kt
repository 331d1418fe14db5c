package nl.thuishaven.desktop

import androidx.compose.ui.semantics.ProgressBarRangeInfo
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsConfiguration
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.v2.runDesktopComposeUiTest
import nl.thuishaven.core.Haven
import nl.thuishaven.core.LogStep
import nl.thuishaven.core.SettingChange
import nl.thuishaven.desktop.tour.Glass
import nl.thuishaven.desktop.tour.Stage
import nl.thuishaven.desktop.tour.Walker
import nl.thuishaven.ui.House
import kotlin.time.Duration.Companion.minutes

/** Opens the real App() on a throw-away diary and walks through it by what it says. */
@OptIn(ExperimentalTestApi::class)
internal fun onGlass(
    house: House,
    glass: Glass = Glass(),
    walk: Walker.() -> Unit,
) = runDesktopComposeUiTest(
    width = glass.width * Glass.DENSITY,
    height = glass.height * Glass.DENSITY,
    testTimeout = 5.minutes,
) {
    val walker = Walker(this, house, glass)
    walker.start()
    walker.walk()
    house.shut()
}

/** Walks past the first-run words. */
internal fun Walker.begin() {
    repeat(4) { tap(words.welcome.next) }
    tap(words.welcome.begin)
}

/** Goes on, step by step, until this one asks. */
internal fun Walker.walkTo(step: LogStep) {
    val question = words.choices.steps.first { it.step == step }.question
    repeat(words.choices.steps.size) { if (question !in said()) tap(words.diary.next) }
    see(question)
}

/** What a screen reader says of the slider with this label. */
internal fun Walker.heardOf(slider: String): String = slider(slider)[SemanticsProperties.StateDescription]

/** Where the thumb of the slider with this label stands, and between which ends. */
internal fun Walker.rangeOf(slider: String): ProgressBarRangeInfo = slider(slider)[SemanticsProperties.ProgressBarRangeInfo]

@OptIn(ExperimentalTestApi::class)
private fun Walker.slider(label: String): SemanticsConfiguration {
    test.waitForIdle()
    return test
        .onNode(hasContentDescription(label) and SemanticsMatcher.keyIsDefined(SemanticsActions.SetProgress))
        .fetchSemanticsNode()
        .config
}

/** A diary that was welcomed, and in which this was done before. */
internal fun prepared(prepare: (Haven) -> Unit = {}): Stage =
    Stage().welcomed().also { stage ->
        stage.open().use { haven ->
            prepare(haven)
            haven.shut()
        }
    }

/** A diary that was opened and welcomed before. */
internal fun Stage.welcomed(): Stage {
    open().use { haven ->
        haven.settings().change(SettingChange.Welcomed)
        haven.shut()
    }
    return this
}
