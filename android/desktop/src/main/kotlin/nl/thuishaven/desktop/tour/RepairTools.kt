package nl.thuishaven.desktop.tour

/** The tools at hand while repairing. Each step asserted, and drawn. */
internal class RepairTools(
    on: Walker,
    english: Boolean,
    shot: (name: String, seen: List<String>, top: Boolean) -> Unit,
) : Act(on, english, shot) {
    private val words get() = on.words
    private val tools get() = words.repairTools
    private val needs get() = words.needs
    private val room get() = checkNotNull(on.house.haven).repairs()

    fun play() {
        on.tap(tools.title)
        draw("tools", tools.apologyAbout, tools.softStartAbout, tools.bidsAbout)
        apology()
        softly()
        on.tap(tools.sorry)
        draw("sorry", *words.repairChoices.sorry.toTypedArray())
        on.tap(words.frame.back)
        on.tap(tools.bidToward)
        draw("tools-earlier", tools.bidKept, tools.earlier, room.view().apologies.single().text, top = false)
        on.tap(words.frame.back)
    }

    private fun apology() {
        on.tap(tools.apology)
        on.tap("Sam")
        draw("apology-whom", words.needs.whom, tools.apologyAbout)
        on.type(tools.did, say("Ik liep weg toen je iets zei, zoals ik altijd doe.", "I walked off while you spoke, as I always do."))
        on.type(tools.effect, say("Je stond daar alleen.", "You stood there on your own."))
        val hard = room.view().apologies.single().hardWords
        draw("apology", tools.did, tools.effect, tools.ask)
        draw("apology-hard", tools.hardTitle, hard.first().hint, tools.safeQuestion, top = false)
        on.tap(needs.safeDontKnow)
        on.miss(tools.show)
        draw("apology-not-safe", tools.safeFirst, top = false)
        on.tap(needs.safeYes)
        draw("apology-say", tools.show, tools.copy, top = false)
        on.tap(tools.show)
        draw("apology-shown", room.view().apologies.single().text)
        on.tap(words.frame.back)
        on.tap(words.repairs.done)
    }

    private fun softly() {
        on.tap(tools.softStart)
        draw("soft-start-empty", tools.softStartAbout, words.needs.whom)
        on.type(tools.softStart, say("Ik voelde me alleen, toen de deur dichtging.", "I felt alone when the door closed."))
        on.tap("Sam")
        draw("soft-start", tools.safeQuestion, words.repairs.remove)
        on.tap(words.repairs.done)
    }
}
