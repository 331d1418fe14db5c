package nl.thuishaven.desktop.tour

import nl.thuishaven.core.ListChoice

/** Looking again, two talks in the mind, and small habits, from the screen of what one needs. Each step asserted, and drawn. */
internal class Looking(
    on: Walker,
    english: Boolean,
    shot: (name: String, seen: List<String>, top: Boolean) -> Unit,
) : Act(on, english, shot) {
    private val words get() = on.words
    private val look get() = words.look
    private val needs get() = words.needs
    private val choices get() = words.choices
    private val room get() = checkNotNull(on.house.haven).needs()

    private fun List<ListChoice>.label(id: String) = first { it.id == id }.label

    private fun feel(
        zone: String,
        quality: String,
        strength: Float?,
    ) {
        on.tap(choices.zones.label(zone))
        on.tap(choices.qualities.flatMap { it.choices }.label(quality))
        strength?.let { on.turn(words.diary.strengthQuestion, it) }
    }

    fun play() {
        again()
        talks()
        habits()
    }

    private fun again() {
        on.tap(look.again)
        on.type(look.againEvent, say("De deur viel hard dicht.", "The door slammed shut."))
        on.tap(words.needChoices.needs.label("heard"))
        draw("look-again", look.againAbout, look.againMine, words.needChoices.needs.first { it.id == "heard" }.meaning)
        on.tap("${look.againTheirs} ${words.diary.ownWords}")
        on.type(look.againTheirs, say("even niets hoeven", "not having to do a thing"))
        on.tap("Sam")
        val lens = room.view().lenses.single()
        check(lens.whom == "Sam" && lens.mineLabel.isNotEmpty() && lens.theirsLabel.isNotEmpty()) { "$lens is not whole" }
        draw("look-again-theirs", look.againTheirs, words.look.whom, needs.remove, top = false)
        on.tap(needs.done)
        on.see(lens.event)
    }

    private fun talks() {
        val guide = words.needChoices.talks
        on.tap(look.talks)
        on.type(look.talksTopic, say("Werk", "Work"))
        on.tap("Sam")
        draw("talks-before", look.talksAbout, guide.before.last(), words.look.whom)
        on.tap(needs.next)
        draw("talks-unheard", guide.unheard.first(), guide.unheard.last(), words.diary.enough)
        feel("throat", "pressing", 8f)
        draw("talks-felt", look.talksBody, choices.ofTen[8], words.diary.energyClear, top = false)
        on.tap(words.diary.enough)
        on.tap(room.view().talks.single().about)
        on.see(look.talksUnheard)
        on.tap(needs.next)
        feel("throat", "pressing", 3f)
        feel("chest", "warm", null)
        draw("talks-heard", guide.heard.last(), look.talksBody)
        on.tap(needs.next)
        val talks = room.view().talks.single()
        draw("talks-difference", talks.unheard.single().label, talks.heard.last().label, checkNotNull(talks.difference), guide.after.last())
        on.tap(needs.done)
    }

    private fun habits() {
        on.tap(words.habits.title)
        on.tap(room.habits().habits.first { it.id == "greet" }.label)
        on.tap(room.habits().habits.first { it.id == "phone_away" }.label)
        val habits = room.habits().habits
        check(habits.count { it.ticked != null } == 2) { "$habits are not what was ticked" }
        draw("habits", words.habits.about, habits.first().meaning, checkNotNull(habits.first().times), habits.last().label)
        on.tap(words.frame.back)
    }
}
