package nl.thuishaven.ui.route

import nl.thuishaven.core.CyclePart
import nl.thuishaven.core.Side
import java.util.UUID

/** The questions a sentence is made of, one a screen. */
enum class SentencePart { WHOM, FEELING, NEED, REQUEST }

/** The questions down to the problem under the problem. */
enum class UnderPart { TOPIC, TOUCHED, NEED }

/** The parts of two talks in the mind: before them, the one not heard, the one heard, and afterwards. */
enum class TalksPart { BEFORE, UNHEARD, HEARD, AFTER }

/** The places of what one needs, and of the negative cycle. */
sealed interface NeedPlace : Place {
    /** What one needs. */
    data object Needs : NeedPlace

    /** The way through one sentence, until it is made or left. */
    sealed interface Saying : NeedPlace

    /** One question of a sentence. */
    data class SentenceStep(
        val id: UUID,
        val part: SentencePart,
    ) : Saying

    /** One sentence. */
    data class Sentence(
        val id: UUID,
    ) : Saying

    /** One sentence, large enough to be read by someone else. */
    data class SentenceShown(
        val id: UUID,
    ) : NeedPlace

    /** What someone else needed. */
    data class Heard(
        val id: UUID,
    ) : NeedPlace

    /** The sentences that carry. */
    data object Cards : NeedPlace

    /** From a sharp sentence to a soft one. */
    data class Soften(
        val id: UUID,
    ) : NeedPlace

    /** A hard talk. */
    data class Script(
        val id: UUID,
    ) : NeedPlace

    /** A second look at something that happened; [moment] when that is one of the diary. */
    data class Lens(
        val id: UUID,
        val moment: UUID? = null,
    ) : NeedPlace

    /** One part of two talks in the mind. */
    data class TalksStep(
        val id: UUID,
        val part: TalksPart,
    ) : NeedPlace

    /** Parting from someone. */
    data class Parting(
        val person: UUID,
    ) : NeedPlace

    /** A letter to them that is not sent. */
    data class Letter(
        val id: UUID,
        val person: UUID,
    ) : NeedPlace

    /** Small daily habits. */
    data object Habits : NeedPlace

    /** Negative cycles. */
    data object Cycles : NeedPlace

    /** With whom a new cycle is. */
    data object NewCycle : NeedPlace

    /** One cycle. */
    data class Cycle(
        val id: UUID,
    ) : NeedPlace

    /** One box of a cycle. */
    data class CycleBox(
        val id: UUID,
        val side: Side,
        val part: CyclePart,
    ) : NeedPlace

    /** One question on the way to the problem under the problem. */
    data class UnderStep(
        val id: UUID,
        val part: UnderPart,
    ) : NeedPlace

    /** The share of the week that felt good and close. */
    data object Share : NeedPlace
}

/** A place of these as one line of ids and names. */
internal fun NeedPlace.needLine(): String =
    when (this) {
        NeedPlace.Needs -> "needs"
        is NeedPlace.SentenceStep -> "sentence-step $id $part"
        is NeedPlace.Sentence -> "sentence $id"
        is NeedPlace.SentenceShown -> "sentence-shown $id"
        is NeedPlace.Heard -> "heard $id"
        NeedPlace.Cards -> "cards"
        is NeedPlace.Soften -> "soften $id"
        is NeedPlace.Script -> "script $id"
        is NeedPlace.Lens -> "lens $id ${moment ?: ""}"
        is NeedPlace.TalksStep -> "talks $id $part"
        is NeedPlace.Parting -> "parting $person"
        is NeedPlace.Letter -> "letter $id $person"
        NeedPlace.Habits -> "habits"
        NeedPlace.Cycles -> "cycles"
        NeedPlace.NewCycle -> "new-cycle"
        is NeedPlace.Cycle -> "cycle $id"
        is NeedPlace.CycleBox -> "cycle-box $id $side $part"
        is NeedPlace.UnderStep -> "under $id $part"
        NeedPlace.Share -> "share"
    }

/** The place of a line of these; none when it was written by another version of the app. */
internal fun needPlaceOf(
    id: UUID?,
    parts: List<String>,
): NeedPlace? =
    when (parts.first()) {
        "needs" -> NeedPlace.Needs
        "cards" -> NeedPlace.Cards
        "habits" -> NeedPlace.Habits
        "cycles" -> NeedPlace.Cycles
        "new-cycle" -> NeedPlace.NewCycle
        "share" -> NeedPlace.Share
        else -> id?.let { needPlaceWith(it, parts) }
    }

private fun needPlaceWith(
    id: UUID,
    parts: List<String>,
): NeedPlace? {
    val name = parts.getOrNull(2)
    return when (parts.first()) {
        "sentence-step" -> named(SentencePart.entries, name)?.let { NeedPlace.SentenceStep(id, it) }
        "sentence" -> NeedPlace.Sentence(id)
        "sentence-shown" -> NeedPlace.SentenceShown(id)
        "heard" -> NeedPlace.Heard(id)
        "soften" -> NeedPlace.Soften(id)
        "script" -> NeedPlace.Script(id)
        "lens" -> NeedPlace.Lens(id, idOf(name))
        "talks" -> named(TalksPart.entries, name)?.let { NeedPlace.TalksStep(id, it) }
        "parting" -> NeedPlace.Parting(id)
        "letter" -> idOf(name)?.let { NeedPlace.Letter(id, it) }
        "cycle" -> NeedPlace.Cycle(id)
        "cycle-box" -> boxOf(id, name, parts.getOrNull(3))
        "under" -> named(UnderPart.entries, name)?.let { NeedPlace.UnderStep(id, it) }
        else -> null
    }
}

private fun boxOf(
    id: UUID,
    side: String?,
    part: String?,
): NeedPlace? {
    val of = named(Side.entries, side) ?: return null
    return named(CyclePart.entries, part)?.let { NeedPlace.CycleBox(id, of, it) }
}

private fun <T : Enum<T>> named(
    all: List<T>,
    name: String?,
): T? = all.find { it.name == name }
