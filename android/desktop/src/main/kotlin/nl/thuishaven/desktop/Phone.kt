package nl.thuishaven.desktop

import nl.thuishaven.core.OffsetChange
import nl.thuishaven.core.Phone
import nl.thuishaven.core.ZoneRules
import java.time.Duration
import java.time.Instant
import java.time.ZoneId
import java.time.chrono.IsoChronology
import java.time.format.DateTimeFormatterBuilder
import java.time.format.FormatStyle
import java.util.Locale

/** As far back as the diary goes. */
private val EARLIEST: Instant = Instant.parse("1900-01-01T00:00:00Z")
private val AHEAD: Duration = Duration.ofDays(2 * 366L)
private const val MOST_CHANGES = 1000

/** What this computer knows, as a phone would tell it. */
internal fun phone(
    languages: List<String> = listOf(Locale.getDefault().toLanguageTag()),
    zone: ZoneId = ZoneId.systemDefault(),
    clock24: Boolean = hasClock24(Locale.getDefault()),
    now: Instant = Instant.now(),
) = Phone(languages, zone.rules(now), clock24)

/** The changes of offset of this zone from 1900 until two years ahead. */
internal fun ZoneId.rules(now: Instant): ZoneRules {
    val first = OffsetChange(EARLIEST, rules.getOffset(EARLIEST).totalSeconds)
    val later =
        generateSequence(rules.nextTransition(EARLIEST)) { rules.nextTransition(it.instant) }
            .takeWhile { it.instant < now + AHEAD }
            .map { OffsetChange(it.instant, it.offsetAfter.totalSeconds) }
    // The oldest fall away first where a zone was changed more often than the core takes.
    return ZoneRules(id, (listOf(first) + later).takeLast(MOST_CHANGES))
}

/** Times of day have 24 hours where the pattern of the locale has no half of the day in it. */
private fun hasClock24(locale: Locale): Boolean {
    val pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(null, FormatStyle.SHORT, IsoChronology.INSTANCE, locale)
    return 'a' !in pattern && 'B' !in pattern
}
