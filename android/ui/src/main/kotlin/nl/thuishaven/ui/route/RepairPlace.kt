package nl.thuishaven.ui.route

import nl.thuishaven.core.AttemptWay
import java.util.UUID

/** The places of what came between people, and of the steps towards each other. */
sealed interface RepairPlace : Place {
    /** The way to what came between, until it is kept or left. */
    sealed interface Logging : RepairPlace

    /** Something that came between; with whom when that is known, and the moment or the cycle it belongs to. */
    data class NewRupture(
        val id: UUID,
        val person: UUID? = null,
        val moment: UUID? = null,
        val cycle: UUID? = null,
    ) : Logging

    /** Who took a step; with whom when that is known. */
    data class NewAttempt(
        val id: UUID,
        val person: UUID? = null,
    ) : Logging

    /** What a step belongs to. */
    data class AttemptOf(
        val id: UUID,
        val way: AttemptWay,
        val person: UUID? = null,
    ) : Logging

    /** What a step was. */
    data class AttemptKind(
        val id: UUID,
        val way: AttemptWay,
        val rupture: UUID? = null,
        val person: UUID? = null,
    ) : Logging

    /** The story of one thing that came between. */
    data class Rupture(
        val id: UUID,
    ) : RepairPlace

    /** When it was. */
    data class RuptureWhen(
        val id: UUID,
    ) : RepairPlace

    /** How it ended. */
    data class Close(
        val id: UUID,
    ) : RepairPlace

    /** One step. */
    data class Attempt(
        val id: UUID,
    ) : RepairPlace

    /** When a step was. */
    data class AttemptWhen(
        val id: UUID,
    ) : RepairPlace

    /** What is over. */
    data object Closed : RepairPlace

    /** Steps that stand alone. */
    data object Alone : RepairPlace

    /** What repairs say over time. */
    data object Insights : RepairPlace

    /** The tools at hand. */
    data object Tools : RepairPlace

    /** A fuller apology. */
    data class Apology(
        val id: UUID,
    ) : RepairPlace

    /** It, large enough to be read by someone else. */
    data class ApologyShown(
        val id: UUID,
    ) : RepairPlace

    /** A soft beginning. */
    data class SoftStart(
        val id: UUID,
    ) : RepairPlace

    /** It, large enough to be read by someone else. */
    data class SoftStartShown(
        val id: UUID,
    ) : RepairPlace

    /** For when a "sorry" is not enough. */
    data object Sorry : RepairPlace

    /** Whom someone turns out to be. */
    data class Merge(
        val person: UUID,
    ) : RepairPlace
}

/** A place of these as one line of ids and names. */
internal fun RepairPlace.repairLine(): String =
    when (this) {
        is RepairPlace.NewRupture -> "new-rupture $id ${person.orNone()} ${moment.orNone()} ${cycle.orNone()}"
        is RepairPlace.NewAttempt -> "new-attempt $id ${person.orNone()}"
        is RepairPlace.AttemptOf -> "attempt-of $id $way ${person.orNone()}"
        is RepairPlace.AttemptKind -> "attempt-kind $id $way ${rupture.orNone()} ${person.orNone()}"
        is RepairPlace.Rupture -> "rupture $id"
        is RepairPlace.RuptureWhen -> "rupture-when $id"
        is RepairPlace.Close -> "close $id"
        is RepairPlace.Attempt -> "attempt $id"
        is RepairPlace.AttemptWhen -> "attempt-when $id"
        RepairPlace.Closed -> "closed"
        RepairPlace.Alone -> "alone"
        RepairPlace.Insights -> "repair-insights"
        RepairPlace.Tools -> "repair-tools"
        is RepairPlace.Apology -> "apology $id"
        is RepairPlace.ApologyShown -> "apology-shown $id"
        is RepairPlace.SoftStart -> "soft-start $id"
        is RepairPlace.SoftStartShown -> "soft-start-shown $id"
        RepairPlace.Sorry -> "sorry"
        is RepairPlace.Merge -> "merge $person"
    }

/** The place of a line of these; none when it was written by another version of the app. */
internal fun repairPlaceOf(
    id: UUID?,
    parts: List<String>,
): RepairPlace? =
    when (parts.first()) {
        "closed" -> RepairPlace.Closed
        "alone" -> RepairPlace.Alone
        "repair-insights" -> RepairPlace.Insights
        "repair-tools" -> RepairPlace.Tools
        "sorry" -> RepairPlace.Sorry
        else -> id?.let { repairPlaceWith(it, parts) }
    }

private fun repairPlaceWith(
    id: UUID,
    parts: List<String>,
): RepairPlace? {
    val ids = List(5) { idOf(parts.getOrNull(it)) }
    val way = AttemptWay.entries.find { it.name == parts.getOrNull(2) }
    return when (parts.first()) {
        "new-rupture" -> RepairPlace.NewRupture(id, ids[2], ids[3], ids[4])
        "new-attempt" -> RepairPlace.NewAttempt(id, ids[2])
        "attempt-of" -> way?.let { RepairPlace.AttemptOf(id, it, ids[3]) }
        "attempt-kind" -> way?.let { RepairPlace.AttemptKind(id, it, ids[3], ids[4]) }
        "rupture" -> RepairPlace.Rupture(id)
        "rupture-when" -> RepairPlace.RuptureWhen(id)
        "close" -> RepairPlace.Close(id)
        "attempt" -> RepairPlace.Attempt(id)
        "attempt-when" -> RepairPlace.AttemptWhen(id)
        "apology" -> RepairPlace.Apology(id)
        "apology-shown" -> RepairPlace.ApologyShown(id)
        "soft-start" -> RepairPlace.SoftStart(id)
        "soft-start-shown" -> RepairPlace.SoftStartShown(id)
        "merge" -> RepairPlace.Merge(id)
        else -> null
    }
}

/** An id in a line, or a stroke where there is none. */
private fun UUID?.orNone(): String = this?.toString() ?: "-"
