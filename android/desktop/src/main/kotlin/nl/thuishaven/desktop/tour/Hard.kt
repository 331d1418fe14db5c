package nl.thuishaven.desktop.tour

import nl.thuishaven.core.LogStep

/** When it is hard: what is offered, who is not safe, and what happened in a life. Each step asserted, and drawn. */
internal class Hard(
    on: Walker,
    english: Boolean,
    shot: (name: String, seen: List<String>, top: Boolean) -> Unit,
) : Act(on, english, shot) {
    private val words get() = on.words
    private val offer get() = words.offer
    private val haven get() = checkNotNull(on.house.haven)

    private fun dark() = on.tap(words.choices.moods.first().spoken)

    private fun offered() = checkNotNull(haven.today().justNow?.offer)

    private fun way(id: String) = offered().ways.first { it.id == id }

    fun play() {
        someone()
        notSafe()
        bodyFirst()
        enough()
        events()
        on.tap(words.frame.tabPeople)
    }

    private fun someone() {
        on.tap("Bo")
        on.tap(words.people.listens)
        on.tap(words.people.helps)
        on.turn(words.people.trust, 9f)
        draw("person-figure", words.people.figure, words.people.trustHigh, top = false)
        on.type(words.people.eases, say("Zet thee en vraagt niets.", "Makes tea and asks nothing."))
        on.type(words.people.group, say("koor", "choir"))
        draw("person-group", say("koor", "choir"), words.people.group, top = false)
        draw("person-lane", words.people.lane, top = false)
        on.tap(words.frame.back)
    }

    private fun notSafe() {
        on.tap("Kees")
        on.tap(words.people.more)
        on.toEnd()
        draw("not-safe-off", words.people.notSafe, words.people.notSafeAbout, top = false)
        on.tap(words.people.notSafe)
        on.toEnd()
        draw("not-safe", words.people.notSafeHelp, top = false)
        on.tap(words.frame.back)
    }

    private fun bodyFirst() {
        on.tap(words.frame.tabToday)
        dark()
        draw("today-offer", offered().title, words.today.whatHappened)
        on.tap(words.today.whatHappened)
        val energy = words.choices.steps.indexOfFirst { it.step == LogStep.ENERGY }
        repeat(energy) { on.tap(words.diary.next) }
        on.tap(words.choices.energies.last().spoken)
        draw("energy-hard", offered().title)
        on.tap(words.diary.next)
        draw("body-first", offered().title, offered().text, offer.on, offer.kept)
        on.tap(way("feet").label)
        draw("way-feet", way("feet").lines.first(), way("feet").lines.last())
        on.tap(way("contact").label)
        draw("way-contact", "Bo", offer.callAbout, top = false)
        on.tap(offer.why)
        draw("offer-why", offered().why, offer.turnOff, top = false)
        on.tap(offer.turnOff)
        draw("offer-off", offer.turnedOff, top = false)
        on.tap(words.today.takeBack)
        on.tap(offer.done)
    }

    private fun enough() {
        repeat(2) {
            on.tap(words.today.later)
            dark()
        }
        on.miss(words.today.whatHappened)
        draw("today-enough", offered().title)
        on.tap(offered().title)
        on.miss(offer.on)
        draw("enough", offered().text, offer.done)
        on.tap(offer.done)
    }

    private fun events() {
        on.tap(words.frame.tabDiary)
        on.tap(words.diary.showCalendar)
        on.tap(words.diary.events)
        draw("events-none", words.diary.eventsEmpty, words.diary.eventsAbout)
        on.tap(words.diary.eventsAdd)
        val kind = words.choices.events.first { it.id == "move" }.label
        on.tap(kind)
        on.type(words.diary.eventsText, say("naar de Havenkade", "to Harbour Quay"))
        draw("events-new", words.diary.eventsKind, words.diary.eventsKeep)
        val today = haven.questionnaires().month(null).days.first { it.today }
        on.tap(today.spoken)
        draw("events-day", words.diary.previousMonth, top = false)
        on.tapLast(today.spoken)
        on.tap(words.diary.eventsKeep)
        val label = haven.diary().lifeEvents().events.single().label
        draw("events", label)
        on.tap(label)
        draw("events-change", words.diary.eventsKind, words.diary.eventsKeep, say("naar de Havenkade", "to Harbour Quay"))
        on.tap(words.diary.eventsKeep)
        on.tap(words.diary.remove)
        draw("events-removed", words.diary.eventsRemoved, words.diary.bin)
        on.tap(words.diary.restore)
        on.miss(words.diary.eventsEmpty)
        on.tap(words.frame.back)
        on.tap(haven.diary().month(null).days.first { it.today }.spoken)
        draw("calendar-event", label, top = false)
        on.tap(words.diary.showList)
    }
}
