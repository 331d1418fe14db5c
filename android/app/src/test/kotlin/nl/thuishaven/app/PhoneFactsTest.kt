package nl.thuishaven.app

import android.app.Application
import android.provider.Settings
import nl.thuishaven.core.OffsetChange
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import java.time.Instant
import java.time.ZoneId

@RunWith(RobolectricTestRunner::class)
@Config(application = Application::class)
class PhoneFactsTest {
    private val now = Instant.parse("2026-11-23T19:14:00Z")

    @Test
    fun `a zone is told with its changes to come`() {
        val rules = zoneRules(ZoneId.of("Europe/Amsterdam"), now)
        assertEquals("Europe/Amsterdam", rules.id)
        assertTrue(rules.changes.contains(OffsetChange(Instant.parse("2026-10-25T01:00:00Z"), 3600)))
        assertTrue(rules.changes.contains(OffsetChange(Instant.parse("2027-03-28T01:00:00Z"), 7200)))
        assertEquals(Instant.parse("2028-10-29T01:00:00Z"), rules.changes.last().from)
    }

    @Test
    fun `a zone that never changes has one offset`() {
        assertEquals(listOf(19_800), zoneRules(ZoneId.of("+05:30"), now).changes.map { it.offsetSeconds })
    }

    @Test
    fun `every zone gives the offset that it has, then, now and later`() {
        for (id in ZoneId.getAvailableZoneIds()) {
            val zone = ZoneId.of(id)
            val changes = zoneRules(zone, now).changes
            assertTrue(id, changes.size in 1..1000)
            assertTrue(id, changes.zipWithNext().all { (one, next) -> one.from < next.from })
            for (year in 1950..2028) {
                val at = Instant.parse("$year-07-01T12:00:00Z")
                assertEquals("$id $year", zone.rules.getOffset(at).totalSeconds, changes.last { it.from <= at }.offsetSeconds)
            }
        }
    }

    @Test
    fun `the languages are tags`() = assertEquals(listOf("nl-NL"), languages(RuntimeEnvironment.getApplication()))

    @Test
    fun `the clock is the phone's own`() {
        val context = RuntimeEnvironment.getApplication()
        Settings.System.putString(context.contentResolver, Settings.System.TIME_12_24, "12")
        assertFalse(phone(context, now).clock24)
        Settings.System.putString(context.contentResolver, Settings.System.TIME_12_24, "24")
        assertTrue(phone(context, now).clock24)
    }
}
