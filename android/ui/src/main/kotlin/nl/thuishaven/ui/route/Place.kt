package nl.thuishaven.ui.route

import nl.thuishaven.core.LogStep
import java.util.UUID

/** A place one can be. It names what it shows by id alone, so that it may be kept by the system. */
sealed interface Place {
    /** The three places of the bar below. */
    sealed interface Root : Place

    /** How it is now. */
    data object Today : Root

    /** What was kept. */
    data object Diary : Root

    /** The people. */
    data object People : Root

    /** Everything of one moment. */
    data class Moment(
        val id: UUID,
    ) : Place

    /** One step of filling in a moment; [alone] when it was opened to change just that. */
    data class Step(
        val id: UUID,
        val step: LogStep,
        val alone: Boolean,
    ) : Place

    /** The mood of one moment. */
    data class Mood(
        val id: UUID,
    ) : Place

    /** When a moment happened. */
    data class When(
        val id: UUID,
    ) : Place

    /** What was thrown away. */
    data object Bin : Place

    /** One person. */
    data class Person(
        val id: UUID,
    ) : Place

    /** Someone new. */
    data object NewPerson : Place

    /** The settings. */
    data object Settings : Place

    /** The words of the first run, once more. */
    data object Welcome : Place

    /** Credits and licences. */
    data object Sources : Place

    /** Help. */
    data object Help : Place
}

/** A place as one line of ids and names. */
internal fun Place.line(): String =
    when (this) {
        Place.Today -> "today"
        Place.Diary -> "diary"
        Place.People -> "people"
        is Place.Moment -> "moment $id"
        is Place.Step -> "step $id $step $alone"
        is Place.Mood -> "mood $id"
        is Place.When -> "when $id"
        Place.Bin -> "bin"
        is Place.Person -> "person $id"
        Place.NewPerson -> "new-person"
        Place.Settings -> "settings"
        Place.Welcome -> "welcome"
        Place.Sources -> "sources"
        Place.Help -> "help"
    }

/** The place of a line; none when it was written by another version of the app. */
internal fun placeOf(line: String): Place? {
    val parts = line.split(' ')
    val id = parts.getOrNull(1)?.let { runCatching { UUID.fromString(it) }.getOrNull() }
    return when (parts.first()) {
        "today" -> Place.Today
        "diary" -> Place.Diary
        "people" -> Place.People
        "moment" -> id?.let { Place.Moment(it) }
        "step" -> stepOf(id, parts)
        "mood" -> id?.let { Place.Mood(it) }
        "when" -> id?.let { Place.When(it) }
        "bin" -> Place.Bin
        "person" -> id?.let { Place.Person(it) }
        "new-person" -> Place.NewPerson
        "settings" -> Place.Settings
        "welcome" -> Place.Welcome
        "sources" -> Place.Sources
        else -> null
    }
}

private fun stepOf(
    id: UUID?,
    parts: List<String>,
): Place? {
    val step = LogStep.entries.find { it.name == parts.getOrNull(2) }
    return if (id == null || step == null) null else Place.Step(id, step, parts.getOrNull(3).toBoolean())
}
