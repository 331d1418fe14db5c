package nl.thuishaven.desktop.tour

import nl.thuishaven.core.Clock
import nl.thuishaven.core.Haven
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.MomentDraft
import nl.thuishaven.core.MoodDraft
import nl.thuishaven.core.PersonChange
import nl.thuishaven.core.PersonDraft
import nl.thuishaven.core.Role
import nl.thuishaven.core.newId
import java.time.LocalDate
import java.time.LocalTime
import java.util.UUID

/** One moment of someone's weeks. */
private class Lived(
    val daysAgo: Long,
    val at: String,
    val mood: Int,
    val energy: Int? = null,
    val triggers: List<String> = emptyList(),
    val emotions: List<String> = emptyList(),
    val people: List<String> = emptyList(),
    val note: Pair<String, String>? = null,
)

private val TODAY: LocalDate = LocalDate.of(2026, 11, 23)

private val LIVED =
    listOf(
        Lived(17, "21:40", 3, 2, listOf("silence"), listOf("lonely"), listOf("Sam")),
        Lived(16, "09:15", 5, 3, listOf("time_together"), listOf("content"), listOf("Noor")),
        Lived(14, "18:05", 2, 4, listOf("criticism", "not_heard"), listOf("hurt", "angry"), listOf("Sam")),
        Lived(13, "22:30", 4, 2, listOf("someone_listened"), listOf("relieved"), listOf("Bo")),
        Lived(12, "07:50", 3, 4, listOf("too_much_asked"), listOf("stressed")),
        Lived(10, "20:10", 5, 3, listOf("hug"), listOf("safe", "loved"), listOf("Sam")),
        Lived(9, "16:45", 2, 2, listOf("goodbye"), listOf("sad", "missing"), listOf("Mam")),
        Lived(8, "23:20", 3, 1, listOf("being_alone"), listOf("empty")),
        Lived(
            6,
            "19:30",
            3,
            4,
            listOf("phone_at_table"),
            listOf("irritated", "unseen"),
            listOf("Sam"),
            "Ik zei eerst niets. Later wel, en toen legde Sam de telefoon weg." to
                "I said nothing at first. Later I did, and Sam put the phone away.",
        ),
        Lived(6, "22:05", 5, 2, listOf("being_seen"), listOf("relieved"), listOf("Sam")),
        Lived(5, "08:20", 4, 3, emptyList(), listOf("restless")),
        Lived(4, "17:55", 2, 5, listOf("someone_shouted"), listOf("scared", "cornered"), listOf("Noor", "Sam")),
        Lived(4, "21:15", 4, 2, listOf("help_given"), listOf("comforted"), listOf("Bo")),
        Lived(3, "12:40", 6, 4, listOf("good_news"), listOf("happy"), listOf("Noor")),
        Lived(
            2,
            "15:10",
            6,
            3,
            listOf("time_together"),
            listOf("connected", "calm"),
            listOf("Noor"),
            "Samen langs het water gelopen. Bijna niets gezegd, en dat was goed." to
                "Walked along the water together. Hardly said a thing, and that was fine.",
        ),
        Lived(2, "23:50", 4, 2, listOf("from_the_past"), listOf("moved")),
        Lived(1, "10:30", 5, 3, listOf("kind_word"), listOf("seen"), listOf("Mam")),
        Lived(1, "20:45", 3, 4, listOf("no_answer"), listOf("anxious"), listOf("Sam")),
        Lived(0, "07:55", 4),
        Lived(0, "15:20", 5, 3, listOf("text_message"), listOf("hopeful"), listOf("Sam")),
    )

private val ROLES = listOf("Sam" to Role.PARTNER, "Noor" to Role.CHILD, "Mam" to Role.PARENT, "Bo" to Role.FRIEND, "Kees" to Role.EX)

/** Lives a few weeks in a diary, each moment kept when it happened, and sets the clock back to the evening. */
fun liveWeeks(
    haven: Haven,
    english: Boolean = false,
) {
    val people = ROLES.associate { (name, role) -> name to person(haven, name, role) }
    haven.people().change(people.getValue("Kees"), PersonChange.Resting(true))
    LIVED.forEach { moment ->
        val at = TODAY.minusDays(moment.daysAgo).atTime(LocalTime.parse(moment.at)).atZone(AMSTERDAM).toInstant()
        haven.setClock(Clock.Stopped(at))
        val id = newId()
        haven.diary().log(
            MomentDraft(
                id = id,
                mood = MoodDraft.Step(moment.mood.toUByte()),
                triggers = moment.triggers,
                emotions = moment.emotions,
                people = moment.people.map(people::getValue),
                note = moment.note?.let { if (english) it.second else it.first }.orEmpty(),
            ),
        )
        moment.energy?.let { haven.diary().change(id, MomentChange.Energy(it.toUByte())) }
    }
    haven.setClock(Clock.Stopped(EVENING))
}

/** Adds someone, and says who it is. */
fun person(
    haven: Haven,
    name: String,
    role: Role,
): UUID {
    val id = newId()
    haven.people().add(PersonDraft(id, name, role))
    return id
}
