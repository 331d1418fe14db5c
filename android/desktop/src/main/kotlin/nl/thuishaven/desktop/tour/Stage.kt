package nl.thuishaven.desktop.tour

import kotlinx.coroutines.Dispatchers
import nl.thuishaven.core.Clock
import nl.thuishaven.core.Haven
import nl.thuishaven.core.HavenConfig
import nl.thuishaven.desktop.phone
import nl.thuishaven.ui.House
import java.nio.file.Files
import java.nio.file.Path
import java.time.Instant
import java.time.ZoneId
import java.time.ZonedDateTime
import kotlin.io.path.ExperimentalPathApi
import kotlin.io.path.deleteRecursively

/** The zone of the stage. */
val AMSTERDAM: ZoneId = ZoneId.of("Europe/Amsterdam")

/** The evening at which the clock stands still: Monday 23 November 2026, 20:14 in Amsterdam. */
val EVENING: Instant = ZonedDateTime.of(2026, 11, 23, 20, 14, 0, 0, AMSTERDAM).toInstant()

/** A throw-away diary with a clock that stands still, for the tour and for the tests. */
class Stage(
    private val languages: List<String> = listOf("nl-NL"),
    private val key: ByteArray = ByteArray(32) { (it * 7 + 3).toByte() },
    private val clock24: Boolean = true,
    private val root: Path = Files.createTempDirectory("thuishaven-stage"),
) : AutoCloseable {
    /** Where the diary is. */
    val folder: Path = root.resolve("diary")

    /** Opens the diary with [key], at [now]. */
    fun open(
        now: Instant = EVENING,
        key: ByteArray = this.key,
    ): Haven = Haven.open(HavenConfig(folder.toString(), key.copyOf(), null, phone(languages, AMSTERDAM, clock24, now), Clock.Stopped(now)))

    /** The screens' way to this diary. Calls are made at once, where they stand. */
    fun house(key: ByteArray = this.key): House = House({ open(key = key) }, { languages }, Dispatchers.Unconfined)

    @OptIn(ExperimentalPathApi::class)
    override fun close() = root.deleteRecursively()
}
