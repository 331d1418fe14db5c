package nl.thuishaven.ui.route

import nl.thuishaven.core.LogStep
import java.net.URLDecoder
import java.net.URLEncoder
import java.util.UUID

/** How the name of a questionnaire is written in a line. */
private const val UTF_8 = "UTF-8"

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

    /** The way through filling in one moment, until it is finished or left. */
    sealed interface Filling : Place

    /** One step of filling in a moment; [alone] when it was opened to change just that. */
    data class Step(
        val id: UUID,
        val step: LogStep,
        val alone: Boolean,
    ) : Filling

    /** What might be good first, with one moment; [then] is the step that it came before. */
    data class Offer(
        val id: UUID,
        val then: LogStep?,
    ) : Filling

    /** What helps when it feels as if it happens now. */
    data object Grounding : Place

    /** The mood of one moment. */
    data class Mood(
        val id: UUID,
    ) : Place

    /** The mood of one moment, more precisely. */
    data class Precise(
        val id: UUID,
    ) : Place

    /** When a moment happened. */
    data class When(
        val id: UUID,
    ) : Place

    /** What was thrown away. */
    data object Bin : Place

    /** What happened in one's life. */
    data object Events : Place

    /** One person. */
    data class Person(
        val id: UUID,
    ) : Place

    /** Someone new. */
    data object NewPerson : Place

    /** The shelf of questionnaires. */
    data object Questionnaires : Place

    /** The way through one questionnaire, until it is finished or left. */
    sealed interface Taking : Place

    /** Whom a questionnaire is about. */
    data class Subjects(
        val canonical: String,
    ) : Taking

    /** A questionnaire that stays closed until it is opened on purpose. */
    data class OnPurpose(
        val canonical: String,
    ) : Taking

    /** A questionnaire at the page where it was left; [alone] when one page was opened from the overview. */
    data class Take(
        val id: UUID,
        val alone: Boolean = false,
    ) : Taking

    /** A pause in a questionnaire. */
    data class Pause(
        val id: UUID,
    ) : Taking

    /** All answers before it is finished. */
    data class Review(
        val id: UUID,
    ) : Taking

    /** What a finished questionnaire says. */
    data class Result(
        val id: UUID,
    ) : Place

    /** Earlier times of a questionnaire. */
    data class History(
        val canonical: String,
    ) : Place

    /** A questionnaire from a file. */
    data object Import : Place

    /** A finished questionnaire to a file. */
    data class Export(
        val id: UUID,
    ) : Place

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
        is Place.Offer -> "offer $id ${then ?: ""}"
        Place.Grounding -> "grounding"
        is Place.Mood -> "mood $id"
        is Place.Precise -> "precise $id"
        is Place.When -> "when $id"
        Place.Bin -> "bin"
        Place.Events -> "events"
        is Place.Person -> "person $id"
        Place.NewPerson -> "new-person"
        Place.Questionnaires -> "questionnaires"
        is Place.Subjects -> "subjects ${canonical.oneWord()}"
        is Place.OnPurpose -> "on-purpose ${canonical.oneWord()}"
        is Place.Take -> "take $id $alone"
        is Place.Pause -> "pause $id"
        is Place.Review -> "review $id"
        is Place.Result -> "result $id"
        is Place.History -> "history ${canonical.oneWord()}"
        Place.Import -> "import"
        is Place.Export -> "export $id"
        Place.Settings -> "settings"
        Place.Welcome -> "welcome"
        Place.Sources -> "sources"
        Place.Help -> "help"
        is NeedPlace -> needLine()
        is RepairPlace -> repairLine()
    }

/** The place of a line; none when it was written by another version of the app. */
internal fun placeOf(line: String): Place? {
    val parts = line.split(' ')
    val id = idOf(parts.getOrNull(1))
    return when (parts.first()) {
        "today" -> Place.Today
        "diary" -> Place.Diary
        "people" -> Place.People
        "moment" -> id?.let { Place.Moment(it) }
        "step" -> stepOf(id, parts)
        "offer" -> id?.let { Place.Offer(it, stepNamed(parts)) }
        "grounding" -> Place.Grounding
        "mood" -> id?.let { Place.Mood(it) }
        "precise" -> id?.let { Place.Precise(it) }
        "when" -> id?.let { Place.When(it) }
        "bin" -> Place.Bin
        "events" -> Place.Events
        "person" -> id?.let { Place.Person(it) }
        "new-person" -> Place.NewPerson
        "settings" -> Place.Settings
        "welcome" -> Place.Welcome
        "sources" -> Place.Sources
        else -> questionnaireOf(id, parts) ?: needPlaceOf(id, parts) ?: repairPlaceOf(id, parts)
    }
}

/** An id as it stands in a line. */
internal fun idOf(text: String?): UUID? = text?.let { runCatching { UUID.fromString(it) }.getOrNull() }

private fun questionnaireOf(
    id: UUID?,
    parts: List<String>,
): Place? {
    val name = parts.getOrNull(1)?.let { runCatching { URLDecoder.decode(it, UTF_8) }.getOrNull() }
    return when (parts.first()) {
        "questionnaires" -> Place.Questionnaires
        "subjects" -> name?.let { Place.Subjects(it) }
        "on-purpose" -> name?.let { Place.OnPurpose(it) }
        "take" -> id?.let { Place.Take(it, parts.getOrNull(2).toBoolean()) }
        "pause" -> id?.let { Place.Pause(it) }
        "review" -> id?.let { Place.Review(it) }
        "result" -> id?.let { Place.Result(it) }
        "history" -> name?.let { Place.History(it) }
        "import" -> Place.Import
        "export" -> id?.let { Place.Export(it) }
        else -> null
    }
}

/** The name of a questionnaire without a space in it: whoever wrote one could have put them there. */
private fun String.oneWord(): String = URLEncoder.encode(this, UTF_8)

private fun stepOf(
    id: UUID?,
    parts: List<String>,
): Place? {
    val step = stepNamed(parts)
    return if (id == null || step == null) null else Place.Step(id, step, parts.getOrNull(3).toBoolean())
}

private fun stepNamed(parts: List<String>): LogStep? = LogStep.entries.find { it.name == parts.getOrNull(2) }
