package nl.thuishaven.desktop.tour

import nl.thuishaven.core.Clock
import nl.thuishaven.core.CyclePart
import nl.thuishaven.core.Haven
import nl.thuishaven.core.ListChoice
import nl.thuishaven.core.ShareDraft
import nl.thuishaven.core.Tie
import nl.thuishaven.core.newId
import java.time.Duration

/** The share of the weeks before this one. */
private val SHARES = listOf(15, 30, 25, 40, 45, 55)

/** Says of a few weeks how close they were, each in its own week, and sets the clock back to the evening. */
fun shareBefore(haven: Haven) {
    SHARES.forEachIndexed { index, share ->
        haven.setClock(Clock.Stopped(EVENING.minus(Duration.ofDays(7L * (SHARES.size - index)))))
        haven.needs().keepShare(ShareDraft(newId(), share.toUByte(), index == 2))
    }
    haven.setClock(Clock.Stopped(EVENING))
}

/** What one needs and says, the negative cycle, and the week. Each step asserted, and drawn. */
internal class Near(
    on: Walker,
    english: Boolean,
    shot: (name: String, seen: List<String>, top: Boolean) -> Unit,
) : Act(on, english, shot) {
    private val words get() = on.words
    private val needs get() = words.needs
    private val cycle get() = words.cycle
    private val choices get() = words.needChoices
    private val room get() = checkNotNull(on.house.haven).needs()

    private fun List<ListChoice>.label(id: String) = first { it.id == id }.label

    fun play() {
        on.house.tell { shareBefore(it) }
        draw("people-near", needs.title, cycle.title, words.share.title)
        on.tap(needs.title)
        draw("needs-none", needs.intro, needs.nothingYet)
        sentence()
        said()
        heard()
        cards()
        soften()
        script()
        Looking(on, english, shot).play()
        draw("needs", words.look.again, words.look.talks, words.habits.title, needs.earlier, room.view().heard.single().summary, top = false)
        draw("needs-earlier", say("Ik mis je. Kom je even?", "I miss you. Will you come here?"), room.view().talks.single().about, top = false)
        on.tap(words.frame.back)
        on.tap(cycle.title)
        cycles()
        boxes()
        again()
        under()
        on.tap(words.frame.back)
        share()
        on.tap(words.frame.back)
    }

    private fun sentence() {
        on.tap(needs.sentence)
        on.tap("Sam")
        draw("sentence-whom", needs.whom, needs.whomAbout)
        on.tap(needs.next)
        val lonely = words.choices.emotions.first { it.id == "lonely" }
        on.tap(lonely.label)
        draw("sentence-feeling", needs.feeling, lonely.meaning)
        on.tap(needs.next)
        on.tap(choices.needs.label("heard"))
        draw("sentence-need", needs.need)
        on.tap(needs.next)
        on.tap(choices.requests.label("listen_first"))
        draw("sentence-request", needs.request, choices.requests.first { it.id == "listen_first" }.meaning)
        on.tap(needs.next)
        val text = room.view().sentences.first().text
        on.miss(needs.show)
        draw("sentence", text, needs.safeQuestion)
        on.tap(needs.safeDontKnow)
        on.miss(needs.copy)
        draw("sentence-not-safe", needs.safeFirst, top = false)
    }

    private fun said() {
        on.tap(needs.safeYes)
        on.tap(needs.edit)
        on.retype(needs.edit, say("Sam, ik voel me eenzaam. Wil je eerst even luisteren?", "Sam, I feel lonely. Would you listen first?"))
        draw("sentence-own", needs.show, needs.copy)
        on.tap(needs.copy)
        check(on.copied.last().second == 60) { "${on.copied} stays too long" }
        draw("sentence-copied", needs.copied, top = false)
        on.tap("${needs.said} ${needs.safeYes}")
        on.turn(needs.landed, 7f)
        draw("sentence-landed", needs.landedHigh, words.choices.ofTen[7], top = false)
        on.tap(needs.show)
        on.miss(words.frame.help)
        draw("sentence-shown", room.view().sentences.first().text)
        on.tap(words.frame.back)
        on.tap(needs.done)
    }

    private fun heard() {
        on.tap(needs.heard)
        on.miss(needs.heardDeed)
        draw("heard-whom", needs.heardAbout, needs.whomAbout)
        on.tap("Sam")
        on.tap(choices.needs.label("space"))
        on.tap(choices.deeds.label("missed_it"))
        draw("heard", needs.heardAbout, needs.heardNeed)
        draw("heard-deed", needs.heardDeed, choices.deeds.first { it.id == "missed_it" }.meaning, top = false)
        on.tap(needs.keep)
        on.tap(room.view().heard.single().summary)
        draw("heard-again", needs.keep, needs.remove, top = false)
        on.tap(needs.keep)
    }

    private fun cards() {
        on.tap(needs.cards)
        val card = room.view().cards.first()
        on.tap("${card.label}: ${needs.cardSaid}")
        draw("cards", card.meaning, room.view().cards.first().counts, words.today.takeBack)
        on.tap(words.frame.back)
    }

    private fun soften() {
        on.tap(needs.soften)
        on.type(needs.sharp, say("Jij luistert ook nooit", "You never listen"))
        draw("soften-sharp", needs.softenAbout, needs.sharpForget)
        on.tap(words.choices.emotions.first { it.id == "lonely" }.label)
        on.tap(choices.needs.label("heard"))
        on.type(needs.soft, say("Ik mis je. Kom je even?", "I miss you. Will you come here?"))
        on.tap(needs.sharpForget)
        on.miss(needs.sharpForget)
        draw("soften-soft", needs.soft, top = false)
        on.tap(needs.done)
    }

    private fun script() {
        on.tap(needs.script)
        on.tap("Sam")
        draw("script-whom", needs.whom, needs.scriptAbout)
        on.type(needs.opening, say("Mag ik iets zeggen?", "May I say something?"))
        on.type(needs.boundary, say("Bij schreeuwen ga ik de kamer uit.", "When there is shouting I leave the room."))
        draw("script", needs.opening, needs.boundary, needs.wayBack, needs.scriptAbout)
        on.tap(needs.done)
    }

    private fun cycles() {
        draw("cycles-none", cycle.notThis, cycle.notThisAbout, cycle.help)
        on.tap(cycle.goOn)
        on.miss(cycle.notThisAbout)
        draw("cycles-folded", cycle.swallowedAbout)
        on.tap(cycle.swallowed)
        draw("cycles-swallowed", cycle.swallowedKept, words.today.takeBack, top = false)
        on.tap(cycle.new)
        on.tap(cycle.imagined)
        on.miss("Sam")
        draw("cycle-imagined", cycle.imagined)
        on.tap(cycle.now)
        on.tap("Sam")
        draw("cycle-new", cycle.now, needs.next)
        on.tap(needs.next)
        draw("cycle-empty", cycle.mine, cycle.thereAgain)
    }

    private fun boxes() {
        val id = room.cycles().cycles.first().id
        val page = room.cycle(id)
        check(page.person != null && room.cycles().people.isNotEmpty()) { "${Tie.NOW} is with someone" }
        val picked =
            mapOf(
                CyclePart.TRIGGER to ("criticism" to "criticism"),
                CyclePart.BODY to ("pressing" to "tense"),
                CyclePart.THOUGHT to ("i_do_not_matter" to "i_fail"),
                CyclePart.FEELING to ("lonely" to "ashamed"),
                CyclePart.PROTECTION to ("criticise" to "walk_away"),
                CyclePart.NEED to ("heard" to "good_enough"),
            )
        for (mine in listOf(true, false)) {
            val side = if (mine) page.mine else page.theirs
            on.tap(side.first().question)
            side.forEach { box ->
                val choice = picked.getValue(box.part).let { if (mine) it.first else it.second }
                on.tap(box.groups.flatMap { it.choices }.label(choice))
                if (box.part == CyclePart.PROTECTION) {
                    draw("cycle-box-${if (mine) "mine" else "theirs"}", box.question, if (mine) cycle.mine else cycle.theirs)
                }
                on.tap(if (box.part == CyclePart.NEED) needs.done else needs.next)
            }
        }
        on.type(cycle.name, say("De deurmat", "The doormat"))
        on.tap(cycle.escalating)
        draw("cycle", say("De deurmat", "The doormat"), cycle.thereAgain)
        draw("cycle-theirs", page.theirs.last().question, top = false)
        on.toEnd()
        draw("cycle-pattern", cycle.pattern, room.cycle(id).earlier, top = false)
    }

    private fun again() {
        val id = room.cycles().cycles.first().id
        on.tap("${cycle.thereAgain}: ${cycle.before}")
        draw("cycle-before", cycle.preventAbout, room.cycle(id).seen, top = false)
        on.tap("${cycle.thereAgain}: ${cycle.during}")
        draw("cycle-during", cycle.interruptAbout, cycle.pauseMinutes, top = false)
        on.tap(cycle.pauseStart)
        val pause = checkNotNull(room.cycles().pause)
        draw("cycle-paused", pause.label)
        on.house.tell { it.setClock(Clock.Stopped(EVENING.plus(Duration.ofMinutes(21)))) }
        on.tap(words.frame.back)
        draw("cycles-pause-over", cycle.pauseKept, cycle.pauseLater, top = false)
        on.tap(cycle.pauseYes)
        on.miss(cycle.pauseKept)
        on.tap(say("De deurmat", "The doormat"))
        on.tap("${cycle.thereAgain}: ${cycle.afterwards}")
        draw("cycle-afterwards", cycle.repairAbout, top = false)
        on.tap(words.frame.back)
        on.house.tell { it.setClock(Clock.Stopped(EVENING)) }
    }

    private fun under() {
        on.tap(cycle.under)
        on.tap(choices.topics.label("household"))
        draw("under-topic", cycle.underTopic, choices.topics.first { it.id == "household" }.meaning)
        on.tap(needs.next)
        val touched = choices.meanings.flatMap { it.choices }.first { it.id == "i_do_not_matter" }
        on.tap(touched.label)
        draw("under-touched", cycle.underTouched, touched.meaning)
        on.tap(needs.next)
        on.tap(choices.needs.label("heard"))
        draw("under-need", cycle.underNeed)
        on.tap(needs.done)
        draw("cycles", say("De deurmat", "The doormat"))
        on.see(touched.label)
    }

    private fun share() {
        on.tap(words.share.title)
        draw("share-asked", words.share.question, room.growth().sentence)
        on.turn(words.share.question, 40f)
        on.tap(words.share.keep)
        val growth = room.growth()
        check(growth.points.last().dip) { "$growth has no step back" }
        draw("share", words.choices.percents[40], words.share.sideBySide, growth.sentence, checkNotNull(growth.truth), top = false)
    }
}
