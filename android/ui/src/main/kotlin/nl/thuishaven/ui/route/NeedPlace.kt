package nl.thuishaven.ui.route

import nl.thuishaven.core.CyclePart
import nl.thuishaven.core.Side
import java.util.UUID

/** The questions a sentence is made of, one a screen. */
enum class SentencePart { WHOM, FEELING, NEED, REQUEST }

/** The questions down to the problem under the problem. */
enum class UnderPart { TOPIC, TOUCHED, NEED }

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
    data object Heard : NeedPlace

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
        NeedPlace.Heard -> "heard"
        NeedPlace.Cards -> "cards"
        is NeedPlace.Soften -> "soften $id"
        is NeedPlace.Script -> "script $id"
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
        "heard" -> NeedPlace.Heard
        "cards" -> NeedPlace.Cards
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
        "soften" -> NeedPlace.Soften(id)
        "script" -> NeedPlace.Script(id)
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
