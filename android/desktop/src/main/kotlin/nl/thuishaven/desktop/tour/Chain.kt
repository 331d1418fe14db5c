package nl.thuishaven.desktop.tour

import nl.thuishaven.core.ListChoice
import nl.thuishaven.core.LogStep

/** The steps of a moment from the body to the need, and those around it: each asserted by what it says, and drawn. */
internal class Chain(
    on: Walker,
    english: Boolean,
    shot: (name: String, seen: List<String>, top: Boolean) -> Unit,
) : Act(on, english, shot) {
    private val words get() = on.words.diary
    private val choices get() = on.words.choices

    private fun question(step: LogStep) = choices.steps.first { it.step == step }.question

    private fun choice(
        step: LogStep,
        id: String,
    ) = choices.steps
        .first { it.step == step }
        .groups
        .flatMap { it.choices }
        .named(id)

    private fun List<ListChoice>.named(id: String) = first { it.id == id }

    private fun quality(id: String) =
        choices.qualities
            .flatMap { it.choices }
            .named(id)
            .label

    /** From the body to the need underneath. */
    fun toTheNeed() {
        body()
        val thought = choice(LogStep.MEANING, "not_seen")
        on.tap(thought.label)
        draw("meaning", question(LogStep.MEANING), thought.meaning)
        on.turn(words.truthQuestion, 8f)
        draw("meaning-truth", words.truthHigh, choices.ofTen[8], top = false)
        on.tap(words.next)
        val silence = choice(LogStep.REACTION, "silence")
        on.tap(choice(LogStep.REACTION, "defend").label)
        on.tap(silence.label)
        on.tap("${silence.label}: ${words.almost}")
        draw("reaction", question(LogStep.REACTION), silence.meaning)
        draw("reaction-almost", "${silence.label}: ${words.almost}", top = false)
        on.tap(words.next)
        on.tap(choice(LogStep.NEED, "heard").label)
        draw("need", question(LogStep.NEED), choice(LogStep.NEED, "heard").meaning)
        on.tap(words.next)
    }

    private fun body() {
        draw("body", question(LogStep.BODY), words.bodyMap)
        on.tap(choices.zones.named("chest").label)
        on.tap(quality("tense"))
        on.turn(words.strengthQuestion, 7f)
        draw("body-strength", words.strengthHigh, choices.ofTen[7], top = false)
        on.tap(choices.zones.named("throat").label)
        on.tap(quality("pressing"))
        val diary = checkNotNull(on.house.haven).diary()
        val moment = checkNotNull(checkNotNull(on.house.haven).today().justNow).moment
        val felt = diary.open(moment.id).chain.body
        check(felt.size == 2 && felt.first().strength?.toInt() == 7) { "$felt is not what was tapped" }
        draw("body-felt", felt.first().label, felt.last().label)
        on.tap(if (words.bodyAsList in on.said()) words.bodyAsList else words.bodyAsMap)
        draw("body-other-way", choices.zones.named("chest").label)
        on.tap(words.next)
    }

    /** What stands around it, from the topic to what else weighs. */
    fun around() {
        on.tap(choice(LogStep.TOPIC, "household").label)
        draw("topic", question(LogStep.TOPIC), choice(LogStep.TOPIC, "household").meaning)
        on.tap(words.next)
        on.tap(choice(LogStep.HOPE, "they_hear_me").label)
        draw("hope", question(LogStep.HOPE), choice(LogStep.HOPE, "they_hear_me").meaning)
        on.tap(words.next)
        on.tap(words.spotAdd)
        on.type(words.spotLabel, say("Dat niemand luistert", "That nobody listens"))
        draw("sore-spot-new", question(LogStep.SORE_SPOT), words.spotKeep)
        on.tap(words.spotKeep)
        draw("sore-spot", say("Dat niemand luistert", "That nobody listens"))
        on.tap(words.change)
        on.tap(on.words.people.rest)
        draw("sore-spot-resting", on.words.people.restingTitle)
        on.tap(on.words.people.wake)
        on.tap(words.next)
        thenOrNow()
        calm()
        on.tap(choice(LogStep.AREA, "love").label)
        draw("area", question(LogStep.AREA), choice(LogStep.AREA, "love").meaning)
        on.tap(words.next)
        on.tap(choice(LogStep.LOAD, "bad_sleep").label)
        draw("load", question(LogStep.LOAD), choice(LogStep.LOAD, "bad_sleep").meaning)
        on.tap(words.next)
    }

    private fun thenOrNow() {
        on.tap(words.nowDontKnow)
        draw("now-unsure", question(LogStep.THEN_OR_NOW), words.nowHelp)
        on.tap(words.nowNo)
        on.turn(words.beforeQuestion, 70f)
        on.type(words.differentLabel, say("Ik ben groot, en ik kan weg.", "I am grown up, and I can leave."))
        draw("now-no", choices.percents[70], words.differentLabel)
        on.tap(on.words.offer.flashback)
        val grounding = checkNotNull(on.house.haven).grounding()
        draw("grounding", grounding.title, grounding.lines.first(), grounding.lines.last())
        on.tap(on.words.offer.done)
        on.tap(words.next)
    }

    private fun calm() {
        on.tap(choices.company.named("person").label)
        on.tap("Sam")
        on.tap(choices.soothers.named("touch").label)
        draw("calm", question(LogStep.CALM), words.calmHow)
        on.tap(words.calmNow)
        on.tap(choices.moods[4].spoken)
        draw("calm-when", words.calmMood, words.calmClear, top = false)
        on.tap(words.next)
    }
}
