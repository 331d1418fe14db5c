package nl.thuishaven.desktop.tour

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.v2.runDesktopComposeUiTest
import nl.thuishaven.core.LanguageChoice
import nl.thuishaven.core.SettingChange
import java.nio.file.Path
import kotlin.time.Duration.Companion.minutes

/** Walks the tour and writes its pictures to the folder that is named, or to target/tour. */
fun main(arguments: Array<String>) = walkTheTour(Path.of(arguments.firstOrNull() ?: "target/tour"))

/**
 * One dress of the tour: which half of the day, which language, which glass. [only] names the pictures that are kept;
 * without it all of them are.
 */
private class Dress(
    val suffix: String,
    val english: Boolean = false,
    val glass: Glass = Glass(),
    val only: Set<String>? = null,
)

/** The pictures of the questionnaires that are kept with a large text. */
private val LARGE_SHELF =
    setOf("shelf", "about-whom", "take-question", "take-pause", "review", "result", "result-scales", "earlier", "sliders-answered", "day")

/** The pictures of a moment in full that are kept with a large text. */
private val LARGE_CHAIN =
    setOf(
        "body",
        "body-strength",
        "body-other-way",
        "meaning-truth",
        "reaction-almost",
        "now-no",
        "grounding",
        "calm-when",
        "moment",
        "moment-private",
        "today-offer",
        "body-first",
        "way-contact",
        "person-figure",
        "not-safe",
        "events-new",
        "settings-offers",
    )

/** The pictures of what one needs, of the cycle and of the week that are kept with a large text. */
private val LARGE_NEAR =
    setOf(
        "needs-earlier",
        "sentence",
        "sentence-not-safe",
        "sentence-own",
        "sentence-shown",
        "heard",
        "cards",
        "soften-sharp",
        "script",
        "cycles-none",
        "cycle",
        "cycle-box-theirs",
        "cycle-during",
        "cycles-pause-over",
        "share-asked",
        "share",
    )

/** The pictures of looking again, of parting, of what comes back and of a finer mood that are kept with a large text. */
private val LARGE_AGAIN =
    setOf(
        "mood",
        "precise",
        "precise-open",
        "week",
        "events-change",
        "heard-whom",
        "heard-again",
        "look-again",
        "look-again-theirs",
        "talks-before",
        "talks-unheard",
        "talks-felt",
        "talks-heard",
        "talks-difference",
        "habits",
        "cycles-found",
        "cycle-found",
        "cycle-binned",
        "cycle-earlier-whom",
        "cycle-earlier",
        "cycle-help",
        "cycle-resting",
        "person-parting",
        "parting",
        "parting-urge",
        "letter",
        "parting-letters",
        "not-safe-parting",
        "parting-unsafe",
        "sentence-binned",
    )

/** The pictures of what came between people that are kept with a large text. */
private val LARGE_BETWEEN =
    setOf(
        "insights-early",
        "rupture-who",
        "rupture-size",
        "rupture",
        "attempt-kind",
        "attempt-made",
        "attempt-received",
        "attempt-kind-again",
        "attempt-when",
        "rupture-open",
        "close",
        "close-earlier",
        "rupture-closed",
        "rupture-afterwards",
        "rupture-rankles",
        "rupture-remove",
        "rupture-removed",
        "rupture-afraid",
        "rupture-afraid-help",
        "rupture-child",
        "rupture-late",
        "attempt-way",
        "attempt-of",
        "attempt-own",
        "attempt-for-me",
        "closed",
        "alone",
        "people-between",
        "people-between-why",
        "people-repair",
        "today-between",
        "person-together",
        "merge",
        "insights",
        "insights-people",
        "insights-landing",
        "insights-warmth",
        "tools",
        "apology-whom",
        "apology-hard",
        "apology-say",
        "apology-shown",
        "soft-start",
        "sorry",
    )

private val DRESSES =
    listOf(
        Dress(""),
        Dress("-dark", glass = Glass(dark = true)),
        Dress(
            "-english",
            english = true,
            only =
                setOf(
                    "what",
                    "today",
                    "tapped",
                    "feelings",
                    "diary",
                    "moment",
                    "settings",
                    "help",
                    "shelf",
                    "take-answered",
                    "review",
                    "result",
                    "result-scales",
                    "earlier",
                    "body-felt",
                    "reaction-almost",
                    "need",
                    "now-no",
                    "calm",
                    "body-first",
                    "way-contact",
                    "not-safe",
                    "events",
                    "needs",
                    "sentence",
                    "sentence-own",
                    "heard",
                    "cards",
                    "soften-sharp",
                    "script",
                    "cycles-none",
                    "cycle",
                    "cycle-theirs",
                    "cycle-during",
                    "cycles",
                    "share",
                    "precise",
                    "look-again",
                    "talks-unheard",
                    "talks-difference",
                    "habits",
                    "cycles-found",
                    "parting",
                    "parting-unsafe",
                    "rupture-size",
                    "rupture-open",
                    "attempt-kind",
                    "attempt-received",
                    "close",
                    "rupture-closed",
                    "rupture-afraid",
                    "rupture-afraid-help",
                    "rupture-late",
                    "people-between",
                    "person-together",
                    "merge",
                    "insights",
                    "insights-landing",
                    "tools",
                    "apology",
                    "apology-hard",
                    "soft-start",
                    "sorry",
                ),
        ),
        Dress(
            "-large",
            glass = Glass.LARGE_TEXT,
            only =
                setOf("language", "phone", "today", "tapped", "trigger", "energy", "diary", "calendar", "when", "help", "trouble") + LARGE_SHELF +
                    LARGE_CHAIN + LARGE_NEAR + LARGE_AGAIN + LARGE_BETWEEN,
        ),
    )

/** Plays a first evening through the real screens and writes a picture of every step to [folder]. */
fun walkTheTour(folder: Path) {
    // Drawn by the processor alone: no display is needed, and every machine draws the same.
    System.setProperty("java.awt.headless", "true")
    System.setProperty("skiko.renderApi", "SOFTWARE")
    // The time that a walk is given by its own parameter is not heard; this is.
    System.setProperty("kotlinx.coroutines.test.default_timeout", "10m")
    val pictures = Pictures(folder)
    DRESSES.forEach { walk(it, pictures) }
    println("${pictures.count} pictures of the tour are in ${folder.toAbsolutePath().normalize()}")
}

@OptIn(ExperimentalTestApi::class)
private fun walk(
    dress: Dress,
    pictures: Pictures,
) {
    val number = Numbering()
    val keep = { name: String, walker: Walker ->
        val numbered = number.of(name)
        if (dress.only == null || name in dress.only) pictures.keep(numbered + dress.suffix, walker.picture())
    }
    Stage(if (dress.english) listOf("en-GB") else listOf("nl-NL")).use { stage ->
        onGlass(dress.glass) {
            val walker = Walker(this, stage.house(), dress.glass)
            walker.start()
            walker.house.tell {
                val language = if (dress.english) LanguageChoice.ENGLISH else LanguageChoice.DUTCH
                it.settings().change(SettingChange.Language(language))
            }
            Evening(walker, dress.english) { name -> keep(name, walker) }.play()
            walker.house.shut()
        }
        onGlass(dress.glass) {
            val walker = Walker(this, stage.house(key = ByteArray(32) { 1 }), dress.glass)
            walker.start()
            walker.see(walker.house.trouble!!.title)
            keep("trouble", walker)
        }
    }
}

/** Numbers the pictures as they come; the same step has the same number in every dress. */
private class Numbering {
    private var last = 0

    fun of(name: String): String = "${(++last).toString().padStart(2, '0')}-$name"
}

@OptIn(ExperimentalTestApi::class)
private fun onGlass(
    glass: Glass,
    body: androidx.compose.ui.test.ComposeUiTest.() -> Unit,
) = runDesktopComposeUiTest(
    width = glass.width * Glass.DENSITY,
    height = glass.height * Glass.DENSITY,
    testTimeout = 5.minutes,
) { body() }
