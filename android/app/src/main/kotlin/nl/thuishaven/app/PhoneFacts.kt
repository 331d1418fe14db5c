package nl.thuishaven.app

import android.content.Context
import android.text.format.DateFormat
import nl.thuishaven.core.OffsetChange
import nl.thuishaven.core.Phone
import nl.thuishaven.core.ZoneRules
import java.time.Duration
import java.time.Instant
import java.time.ZoneId

/** What this phone knows and the core does not: its languages, its zone and its clock. */
fun phone(
    context: Context,
    now: Instant = Instant.now(),
): Phone =
    Phone(
        languages = languages(context),
        zone = zoneRules(ZoneId.systemDefault(), now),
        clock24 = DateFormat.is24HourFormat(context),
    )

/** The person's languages, the best first. */
fun languages(context: Context): List<String> {
    val locales = context.resources.configuration.locales
    return List(locales.size()) { locales[it].toLanguageTag() }
}

/** The zone's changes of offset from 1900 to two years ahead. */
fun zoneRules(
    zone: ZoneId,
    now: Instant,
): ZoneRules {
    val rules = zone.rules
    val changes = mutableListOf(OffsetChange(EARLIEST, rules.getOffset(EARLIEST).totalSeconds))
    val end = now.plus(AHEAD)
    var next = rules.nextTransition(EARLIEST)
    while (next != null && next.instant < end) {
        changes += OffsetChange(next.instant, next.offsetAfter.totalSeconds)
        next = rules.nextTransition(next.instant)
    }
    // The oldest fall away first where a zone was changed more often than the core takes.
    return ZoneRules(zone.id, changes.takeLast(MOST_CHANGES))
}

private val EARLIEST: Instant = Instant.parse("1900-01-01T00:00:00Z")
private val AHEAD: Duration = Duration.ofDays(2 * 366L)
private const val MOST_CHANGES = 1000
