package nl.thuishaven.desktop.tour

import nl.thuishaven.core.Clock
import nl.thuishaven.core.CyclePart
import nl.thuishaven.core.Haven
import nl.thuishaven.core.LogStep
import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.MomentDraft
import nl.thuishaven.core.MoodDraft
import nl.thuishaven.core.PersonChange
import nl.thuishaven.core.newId
import java.time.Duration
import java.util.UUID

/** So many days ago was the first of what keeps coming back. */
private const val LONG_AGO = 90L

/** Lives the same thing with someone a few times, long before the evening, and sets the clock back to it. */
private fun liveAgain(
    haven: Haven,
    with: UUID,
) {
    repeat(6) { time ->
        haven.setClock(Clock.Stopped(EVENING.minus(Duration.ofDays(LONG_AGO - 3 * time))))
        val id = newId()
        haven.diary().log(MomentDraft(id, MoodDraft.Step(2u), triggers = listOf("criticism"), people = listOf(with)))
        haven.diary().change(id, MomentChange.Chosen(LogStep.REACTION, listOf("walk_away"), ""))
    }
    haven.setClock(Clock.Stopped(EVENING))
}

/** What keeps coming back, what rests or was thrown away, and parting from someone. Each step asserted, and drawn. */
internal class Apart(
    on: Walker,
    english: Boolean,
    shot: (name: String, seen: List<String>, top: Boolean) -> Unit,
) : Act(on, english, shot) {
    private val words get() = on.words
    private val needs get() = words.needs
    private val cycle get() = words.cycle
    private val parting get() = words.parting
    private val haven get() = checkNotNull(on.house.haven)
    private val room get() = haven.needs()

    private fun who(name: String) = haven.people().list().let { it.people + it.resting }.first { it.nickname == name }.id

    private fun rest(
        name: String,
        resting: Boolean,
    ) = who(name).let { id -> on.house.tell { it.people().change(id, PersonChange.Resting(resting)) } }

    fun play() {
        on.house.tell { liveAgain(it, who("Sam")) }
        on.tap(cycle.title)
        found()
        earlier()
        resting()
        on.tap(words.frame.back)
        part()
        leaveSafely()
        thrownAway()
    }

    private fun found() {
        val found = room.cycles().found.single()
        val before = room.cycles().cycles.map { it.id }
        draw("cycles-found", cycle.found, found.sentence, top = false)
        on.tap("${cycle.foundDraw}: ${found.sentence}")
        val drawn = room.cycle(room.cycles().cycles.map { it.id }.single { it !in before })
        draw("cycle-found", drawn.title, *drawn.mine.flatMap { it.chosen }.map { it.label }.toTypedArray())
        on.house.tell { it.needs().remove(drawn.id) }
        on.miss(cycle.mine)
        draw("cycle-binned", drawn.title, needs.restore)
        on.tap(needs.restore)
        on.see(cycle.mine)
        on.tap(words.frame.back)
    }

    private fun earlier() {
        rest("Mam", true)
        on.tap(cycle.new)
        on.miss("Mam")
        on.tap(cycle.earlier)
        on.tap("Mam")
        draw("cycle-earlier-whom", cycle.earlier, needs.next)
        on.tap(needs.next)
        val page = room.cycles().cycles.map { room.cycle(it.id) }.single { it.person == who("Mam") }
        draw("cycle-earlier", page.with, cycle.thereAgain)
        val protection = page.mine.first { it.part == CyclePart.PROTECTION }
        on.tap(protection.question)
        on.tap(protection.groups.flatMap { it.choices }.first { it.id == "hurt_myself" }.label)
        on.tap(needs.done)
        draw("cycle-help", words.people.notSafeHelp)
        on.tap(words.frame.back)
    }

    private fun resting() {
        on.tap(say("De deurmat", "The doormat"))
        rest("Sam", true)
        on.miss(cycle.thereAgain)
        draw("cycle-resting", say("De deurmat", "The doormat"), words.people.notSafeHelp)
        rest("Sam", false)
        on.see(cycle.thereAgain)
        on.tap(words.frame.back)
    }

    private fun part() {
        on.tap("Mam")
        draw("person-parting", words.people.wake, parting.title, top = false)
        on.tap(parting.title)
        val view = room.parting(who("Mam"))
        on.miss(parting.urgeAbout)
        draw("parting", view.lines.first(), view.lines.last(), parting.urge, parting.call, "Bo")
        on.tap(parting.urge)
        draw("parting-urge", parting.urgeAbout, checkNotNull(room.parting(who("Mam")).urges), words.today.takeBack, top = false)
        on.tap(parting.letterNew)
        on.type(parting.letter, say("Lieve Mam, het is stil hier.", "Dear Mam, it is quiet here."))
        draw("letter", parting.letterAbout, say("Lieve Mam, het is stil hier.", "Dear Mam, it is quiet here."))
        on.tap(needs.done)
        draw("parting-letters", parting.earlier, say("Lieve Mam, het is stil hier.", "Dear Mam, it is quiet here."), top = false)
        on.tap(words.frame.back)
        on.tap(words.people.wake)
        on.miss(parting.title)
        on.tap(words.frame.back)
    }

    private fun leaveSafely() {
        // Who only is not safe has it behind the fold; nothing else on the page tells.
        rest("Kees", false)
        on.tap("Kees")
        on.miss(parting.title)
        on.tap(words.people.more)
        on.toEnd()
        draw("not-safe-parting", words.people.notSafeHelp, parting.title, top = false)
        on.tap(parting.title)
        val view = room.parting(who("Kees"))
        draw("parting-unsafe", view.lines.first(), view.lines.last(), parting.help)
        on.tap(words.frame.back)
        on.tap(words.frame.back)
        rest("Kees", true)
    }

    private fun thrownAway() {
        on.tap(needs.title)
        val sentence = room.view().sentences.first()
        on.tap(sentence.text)
        on.house.tell { it.needs().remove(sentence.id) }
        on.miss(needs.show)
        draw("sentence-binned", sentence.text, needs.restore)
        on.tap(needs.restore)
        on.see(needs.show)
        on.tap(needs.done)
        on.tap(words.frame.back)
    }
}
