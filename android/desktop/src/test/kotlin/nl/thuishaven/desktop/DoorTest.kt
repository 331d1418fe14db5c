package nl.thuishaven.desktop

import nl.thuishaven.core.ApiException
import nl.thuishaven.core.Clock
import nl.thuishaven.core.Diary
import nl.thuishaven.core.Field
import nl.thuishaven.core.LanguageChoice
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.MomentDraft
import nl.thuishaven.core.MoodDraft
import nl.thuishaven.core.Occurred
import nl.thuishaven.core.PersonDraft
import nl.thuishaven.core.Role
import nl.thuishaven.core.SettingChange
import nl.thuishaven.core.newId
import nl.thuishaven.desktop.tour.EVENING
import nl.thuishaven.desktop.tour.Stage
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.Duration
import java.time.Instant
import java.time.LocalDate
import java.util.UUID

/** The journeys through the front door, from Kotlin. */
class DoorTest {
    private fun Diary.logged(
        step: Int = 3,
        occurred: Occurred? = null,
        note: String = "",
    ): UUID {
        val id = newId()
        log(MomentDraft(id, MoodDraft.Step(step.toUByte()), occurred, note = note))
        return id
    }

    @Test
    fun `what is logged is there after shutting and opening, whole`() =
        Stage().use { stage ->
            val id = newId()
            val sam = newId()
            stage.open().use { haven ->
                haven.people().add(PersonDraft(sam, "Sam", Role.PARTNER))
                val draft =
                    MomentDraft(
                        id = id,
                        mood = MoodDraft.Step(2u),
                        emotions = listOf("angry", "hurt"),
                        ownEmotion = "ergens tussenin",
                        triggers = listOf("criticism"),
                        ownTrigger = "de afwas \uD83C\uDF7D",
                        people = listOf(sam),
                        note = "een\nnotitie",
                    )
                haven.diary().log(draft)
                haven.diary().log(draft)
                haven.diary().change(id, MomentChange.Energy(4u))
                haven.shut()
            }
            stage.open().use { haven ->
                val days = haven.diary().page(null).days
                val moment = days.single().moments.single()
                assertEquals(id, moment.id)
                assertEquals(EVENING, moment.occurredAt)
                assertEquals("20:14", moment.time)
                assertEquals(listOf("angry", "hurt"), moment.emotions.map { it.id })
                assertEquals("ergens tussenin", moment.ownEmotion)
                assertEquals("de afwas \uD83C\uDF7D", moment.ownTrigger)
                assertEquals(listOf("Sam"), moment.people.map { it.label })
                assertEquals("een\nnotitie", moment.note)
                assertEquals(4u.toUByte(), moment.energy)
                haven.shut()
            }
        }

    @Test
    fun `a shut diary says so`() =
        Stage().use { stage ->
            val haven = stage.open()
            haven.shut()
            haven.shut()
            assertThrows(ApiException.Closed::class.java) { haven.today() }
            haven.close()
        }

    @Test
    fun `backdating over the change of the clock keeps what stood on the wall`() =
        Stage().use { stage ->
            stage.open().use { haven ->
                val sunday = LocalDate.of(2026, 10, 25)
                val diary = haven.diary()
                val before = diary.logged(occurred = Occurred.At(Instant.parse("2026-10-25T00:30:00Z")))
                val after = diary.logged(occurred = Occurred.At(Instant.parse("2026-10-25T01:30:00Z")))
                assertEquals(listOf("02:30", "02:30"), listOf(before, after).map { diary.open(it).moment.time })
                val wall = diary.logged(occurred = Occurred.Wall(sunday, 2u, 30u))
                assertEquals(Instant.parse("2026-10-25T00:30:00Z"), diary.open(wall).moment.occurredAt)
                val spring = diary.logged(occurred = Occurred.Wall(LocalDate.of(2026, 3, 29), 2u, 30u))
                assertEquals("03:30", diary.open(spring).moment.time)
                haven.shut()
            }
        }

    @Test
    fun `the night belongs to the day before, until four`() =
        Stage().use { stage ->
            stage.open().use { haven ->
                val diary = haven.diary()
                diary.logged(occurred = Occurred.Wall(LocalDate.of(2026, 11, 21), 3u, 59u))
                diary.logged(occurred = Occurred.Wall(LocalDate.of(2026, 11, 21), 4u, 0u))
                assertEquals(
                    listOf(LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 20)),
                    diary.page(null).days.map { it.date },
                )
                haven.settings().change(SettingChange.DayStart(0u))
                assertEquals(listOf(LocalDate.of(2026, 11, 21)), diary.page(null).days.map { it.date })
                haven.shut()
            }
        }

    @Test
    fun `deleting, undoing and restoring, also after a restart`() =
        Stage().use { stage ->
            val id =
                stage.open().use { haven ->
                    val diary = haven.diary()
                    val id = diary.logged(note = "eerst")
                    diary.change(id, MomentChange.Note("later"))
                    diary.remove(id)
                    assertTrue(diary.page(null).days.isEmpty())
                    haven.shut()
                    id
                }
            stage.open().use { haven ->
                val diary = haven.diary()
                assertEquals(
                    id,
                    diary
                        .bin()
                        .rows
                        .single()
                        .moment.id,
                )
                diary.restore(id)
                assertEquals("later", diary.open(id).moment.note)
                assertTrue(diary.bin().rows.isEmpty())
                diary.change(id, MomentChange.Mood(MoodDraft.Step(7u)))
                haven.shut()
            }
            stage.open().use { haven ->
                assertEquals(
                    3u.toUByte(),
                    haven
                        .diary()
                        .undo(id)
                        .moment.step,
                )
                haven.shut()
            }
        }

    @Test
    fun `editing moves a moment, and searching finds what it says now`() =
        Stage().use { stage ->
            stage.open().use { haven ->
                val diary = haven.diary()
                val id = diary.logged(note = "over de vakantie")
                diary.change(id, MomentChange.Note("over het huis"))
                diary.change(id, MomentChange.Occurred(Occurred.Wall(LocalDate.of(2026, 11, 1), 12u, 0u)))
                assertTrue(diary.search("vakantie", null).days.isEmpty())
                assertEquals(LocalDate.of(2026, 11, 1), diary.search("HUIS", null).days.single().date)
                haven.shut()
            }
        }

    @Test
    fun `two languages of one diary`() =
        Stage().use { stage ->
            stage.open().use { haven ->
                val diary = haven.diary()
                val id = diary.logged()
                diary.change(id, MomentChange.Triggers(listOf("not_heard"), ""))
                assertEquals("Niet gehoord", diary.open(id).moment.triggers.single().label)
                haven.settings().change(SettingChange.Language(LanguageChoice.ENGLISH))
                assertEquals("Not heard", diary.open(id).moment.triggers.single().label)
                assertEquals("Diary", diary.words().title)
                haven.shut()
            }
        }

    @Test
    fun `bad input is refused with its field, and nothing is kept`() =
        Stage().use { stage ->
            stage.open().use { haven ->
                val diary = haven.diary()
                val refused =
                    mapOf(
                        Field.MOOD to { diary.logged(step = 8) },
                        Field.OCCURRED to { diary.logged(occurred = Occurred.At(EVENING + Duration.ofHours(25))) },
                        Field.NOTE to { diary.logged(note = "n".repeat(20_001)) },
                        Field.NICKNAME to { haven.people().add(PersonDraft(newId(), " \t ", Role.FRIEND)) },
                    )
                refused.forEach { (field, call) ->
                    val error = assertThrows(ApiException.Invalid::class.java, { call() }, field.name)
                    assertEquals(field, error.`field`)
                }
                assertThrows(ApiException.NotFound::class.java) { diary.open(newId()) }
                assertTrue(diary.page(null).days.isEmpty())
                diary.logged(note = "n".repeat(20_000))
                haven.shut()
            }
        }

    @Test
    fun `the clock goes where the test puts it`() =
        Stage().use { stage ->
            stage.open().use { haven ->
                haven.diary().logged()
                assertEquals(
                    1,
                    haven
                        .today()
                        .last.size,
                )
                haven.setClock(Clock.Stopped(EVENING + Duration.ofMinutes(16)))
                assertEquals(null, haven.today().justNow)
                haven.shut()
            }
        }
}
