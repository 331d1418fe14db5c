import Foundation
import HavenModels
import Testing
import Thuishaven

@MainActor
@Suite struct ChainTests {
  @Test func theKeysOnTheTable() async throws {
    let phone = try TestPhone()
    let (app, house) = try await opened(phone)
    let id = try await logged(3, in: house)
    let trigger = await asked(.trigger, of: id, in: house)
    await trigger.toggle("criticism")
    let body = await asked(.body, of: id, in: house)
    await body.tap(zone: "chest")
    await body.choose(quality: "tense", in: "chest")
    await body.choose(strength: 7, in: "chest")
    let meaning = await asked(.meaning, of: id, in: house)
    let thought = try #require(meaning.ask?.groups.first?.choices.first)
    #expect(!meaning.asksTruth)
    await meaning.toggle(thought.id)
    #expect(meaning.justChosen == thought)
    #expect(meaning.asksTruth)
    await meaning.choose(truth: 8)
    let reaction = await asked(.reaction, of: id, in: house)
    await reaction.toggle("raise_voice")
    await reaction.toggle("explain")
    await reaction.toggleAlmost("raise_voice")
    #expect(reaction.isAlmost("raise_voice"))
    #expect(!reaction.isAlmost("explain"))
    let need = await asked(.need, of: id, in: house)
    let needed = try #require(need.ask?.groups.first?.choices.first)
    await need.toggle(needed.id)
    need.words.text = "Even niets"
    await need.leave()
    for step in [trigger, body, meaning, reaction, need] { #expect(step.trouble == nil) }

    // Read back by another opening: the page of the moment says all of it, in the core's order.
    await app.shut()
    let (_, again) = try await opened(phone)
    let moment = MomentModel(house: again, id: id)
    await moment.load()
    let rows = try #require(moment.page).rows
    #expect(rows.map(\.step) == again.words.choices.steps.map(\.step))
    let said = Dictionary(uniqueKeysWithValues: rows.map { ($0.step, $0.values) })
    #expect(said[.trigger]?.count == 1)
    #expect(said[.body] == ["Borst: gespannen, 7 van 10"])
    #expect(said[.meaning] == [thought.label])
    let reactions = try #require(said[.reaction])
    #expect(reactions.count == 2)
    let done = reaction.meanings.map(\.label)
    #expect(reactions[0] != done[0] && reactions[0].lowercased().contains("bijna"))
    #expect(reactions[1] == done[1])
    #expect(said[.need] == [needed.label, "Even niets"])
    #expect(moment.page?.chain.truth == 8)

    // What was answered is in sight beside the first things; the rest is for when there is more to tell.
    #expect(
      moment.rows.map(\.step) == [
        .trigger, .body, .meaning, .reaction, .need, .emotions, .energy, .people, .note,
      ])
    #expect(
      moment.more.map(\.step) == [.topic, .hope, .soreSpot, .thenOrNow, .calm, .area, .load])
  }

  @Test func theTalkAboutWorkHeardAndNotHeard() async throws {
    let (_, house) = try await opened(try TestPhone())
    let heard = try await logged(6, in: house)
    let light = await asked(.body, of: heard, in: house)
    await light.tap(zone: "shoulders")
    await light.choose(quality: "loosening", in: "shoulders")
    TodayModel(house: house).wait(heard)
    let unheard = try await logged(2, in: house)
    #expect(heard != unheard)
    let heavy = await asked(.body, of: unheard, in: house)
    await heavy.tap(zone: "chest")
    await heavy.choose(quality: "heavy", in: "chest")
    await heavy.choose(strength: 9, in: "chest")
    for id in [heard, unheard] {
      let topic = await asked(.topic, of: id, in: house)
      await topic.toggle("work")
      #expect(topic.chosen.map(\.label) == ["Werk"])
    }
    let bodies = try await [page(of: heard, in: house), page(of: unheard, in: house)]
      .map { $0.rows.first { $0.step == .body }?.values ?? [] }
    #expect(bodies[0].count == 1 && bodies[1].count == 1)
    #expect(bodies[0] != bodies[1])
    #expect(bodies[1] == ["Borst: zwaar, 9 van 10"])
  }

  @Test func placesAreOpenedLetGoAndFiveAtMost() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(4, in: house)
    let model = await asked(.body, of: id, in: house)
    #expect(model.drawn.map(\.part) == BodyPart.allCases)
    #expect(model.undrawn.map(\.id) == ["whole", "nothing", "absent"])
    await model.tap(zone: "jaw")
    #expect(model.openZone?.id == "jaw")
    await model.tap(zone: "belly")
    #expect(model.openZone?.id == "belly")
    await model.tap(zone: "jaw")
    #expect(model.openZone?.id == "jaw", "it was felt already, and opens again")
    #expect(model.felt.map(\.zone) == ["jaw", "belly"])
    await model.tap(zone: "jaw")
    #expect(model.felt.map(\.zone) == ["belly"])
    #expect(model.openZone == nil)
    await model.choose(quality: "warm", in: "belly")
    #expect(model.quality(of: "belly")?.id == "warm")
    await model.choose(quality: "warm", in: "belly")
    #expect(model.felt.map(\.quality) == [""])
    await model.tap(zone: "nothing")
    #expect(model.openZone == nil)
    await model.tap(zone: "nothing")
    #expect(model.felt.map(\.zone) == ["belly"])
    for zone in ["head", "throat", "back", "hands"] { await model.tap(zone: zone) }
    #expect(model.trouble == nil)
    await model.tap(zone: "feet")
    let refusal = ApiError.Invalid(field: .body, reason: .tooMany(most: 5))
    #expect(model.trouble == explain(error: refusal, languages: ["nl"]))
    #expect(model.felt.count == 5)
  }

  @Test func onlyHurtingOneselfOpensHelpAndNotWhenItIsLetGo() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(4, in: house)
    let model = await asked(.reaction, of: id, in: house)
    let all = try #require(model.ask).groups.flatMap(\.choices)
    let leading = all.map(\.id).filter { model.leadsToHelp($0) }
    #expect(leading == ["hurt_myself"])
    await model.toggle("hurt_myself")
    #expect(!model.leadsToHelp("hurt_myself"))
    await model.toggleAlmost("hurt_myself")
    // Let go, it is no longer "almost" either.
    await model.toggle("hurt_myself")
    #expect(model.chain?.almost == [])
  }

  @Test func aThoughtIsLookedAtAgainAfterAnHour() async throws {
    let phone = try TestPhone()
    let (app, house) = try await opened(phone)
    let id = try await logged(3, in: house)
    let model = await asked(.meaning, of: id, in: house)
    await model.toggle(try #require(model.ask?.groups.first?.choices.first?.id))
    await model.choose(truth: 9)
    #expect(model.chain?.asksAgain == false)
    await app.shut()
    let (_, later) = try await opened(phone.at("2026-11-23T21:00:00Z"))
    let again = await asked(.meaning, of: id, in: later, alone: true)
    #expect(again.chain?.asksAgain == true)
    await again.choose(truthLater: 3)
    #expect(again.chain?.truth == 9)
    #expect(again.chain?.truthLater == 3)
    await again.choose(truthLater: nil)
    #expect(again.chain?.truthLater == nil)
  }

  @Test func everyListTakesAChoiceAndKeepsWhatIsTooMany() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(4, in: house)
    for step: LogStep in [.topic, .meaning, .reaction, .need, .hope, .area, .load] {
      let model = await asked(step, of: id, in: house)
      let ask = try #require(model.ask)
      #expect(ask.own == ![.area, .load].contains(step))
      let ids = ask.groups.flatMap(\.choices).map(\.id)
      for choice in ids.prefix(3) { await model.toggle(choice) }
      #expect(model.trouble == nil)
      #expect(model.chosen.map(\.id) == Array(ids.prefix(3)))
      #expect(model.meanings.allSatisfy { !$0.meaning.isEmpty })
      #expect(model.strangers.isEmpty)
      await model.toggle(ids[0])
      #expect(model.chosen.map(\.id) == Array(ids[1..<3]))
    }
  }

  @Test func helpComesAfterYesAndTheShareOnlyAfterNo() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(2, in: house)
    let model = await asked(.thenOrNow, of: id, in: house)
    #expect(model.chain?.asksNow == true)
    #expect(model.chain?.asksBefore == false, "no slider before no")
    #expect(model.chain?.offersHelp == false)
    await model.choose(now: .yes)
    #expect(model.chain?.offersHelp == true)
    #expect(model.chain?.asksBefore == false)
    await model.choose(fromBefore: 50)
    #expect(model.trouble != nil, "the core takes no share after yes")
    await model.choose(now: .no)
    #expect(model.trouble == nil)
    #expect(model.chain?.offersHelp == false)
    #expect(model.chain?.asksBefore == true)
    await model.choose(fromBefore: 70)
    model.words.text = "Ik kan nu weggaan"
    await model.leave()
    #expect(model.chain?.fromBefore == 70)
    let again = await asked(.thenOrNow, of: id, in: house, alone: true)
    #expect(again.words.text == "Ik kan nu weggaan")
    #expect(again.chain?.fromBefore == 70)
    await again.choose(now: .dontKnow)
    #expect(again.chain?.offersHelp == true)
    #expect(again.chain?.fromBefore == nil)
    #expect(again.words.text.isEmpty)
    await again.choose(now: .dontKnow)
    #expect(again.chain?.reallyNow == nil)
  }

  @Test func itIsNotAskedBesideSomeoneWhoIsNotSafe() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(2, in: house)
    let sam = try await added("Sam", in: house)
    let person = PersonModel(house: house, id: sam)
    await person.load()
    await person.flag(notSafe: true)
    let people = await asked(.people, of: id, in: house)
    await people.toggle(sam.uuidString.lowercased())
    let model = await asked(.thenOrNow, of: id, in: house)
    #expect(model.chain?.asksNow == false)
    #expect(model.chain?.asksBefore == false)
    #expect(model.chain?.offersHelp == true)
  }

  @Test func aSoreSpotIsAddedChosenAndPutToRest() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(3, in: house)
    let model = await asked(.soreSpot, of: id, in: house)
    #expect(model.soreSpots.isEmpty)
    model.addSpot()
    let spot = try #require(model.newSpot)
    spot.text = "  "
    await model.keepNewSpot()
    #expect(spot.trouble != nil)
    #expect(model.refused)
    spot.text = "Er niet bij horen"
    await model.keepNewSpot()
    #expect(model.newSpot == nil)
    #expect(!model.refused)
    #expect(model.soreSpots.map(\.text) == ["Er niet bij horen"])
    #expect(model.soreSpots.map(\.chosen) == [true])
    let row = try await page(of: id, in: house).rows.first { $0.step == .soreSpot }
    #expect(row?.values == ["Er niet bij horen"])
    let key = try #require(model.soreSpots.first).id
    await model.toggle(spot: key)
    #expect(model.soreSpots.map(\.chosen) == [false])
    await model.toggle(spot: key)

    // At rest it is no longer a choice, but this moment keeps it.
    await model.rest(spot: key, true)
    #expect(model.spots?.resting.map(\.text) == ["Er niet bij horen"])
    #expect(model.soreSpots.map(\.chosen) == [true])
    TodayModel(house: house).wait(id)
    let other = try await logged(3, in: house)
    #expect(await asked(.soreSpot, of: other, in: house).soreSpots.isEmpty)
    await model.rest(spot: key, false)
    #expect(model.spots?.spots.count == 1)
  }

  @Test func howCalmCameBack() async throws {
    let phone = try TestPhone()
    let (app, house) = try await opened(phone)
    let id = try await logged(2, in: house)
    let noor = try await added("Noor", in: house)
    await app.shut()
    let (_, later) = try await opened(phone.at("2026-11-23T20:14:00Z"))
    let model = await asked(.calm, of: id, in: later, alone: true)
    #expect(model.calm == nil)
    #expect(!model.asksWhoCalmed)
    await model.toggle(company: "person")
    #expect(model.asksWhoCalmed)
    await model.toggle(calmedBy: noor.uuidString.lowercased())
    await model.toggle(soother: "voice")
    await model.toggle(soother: "touch")
    await model.toggle(soother: "touch")
    await model.choose(calmMood: 5)
    await model.calmNow()
    #expect(model.trouble == nil)
    #expect(model.calm?.people.map(\.label) == ["Noor"])
    #expect(model.calm?.soothers.map(\.id) == ["voice"])
    #expect(model.calm?.step == 5)
    #expect(model.calm?.after == "na 60 minuten")

    // Another time; all else stays.
    let when = WhenModel(house: later, id: id, subject: .calm, pause: .seconds(600))
    await when.load()
    #expect(when.hour == 21)
    when.step(hour: -1)
    when.step(minute: 40)
    await when.leave()
    #expect(when.trouble == nil)
    #expect(when.said == "na 40 minuten")
    #expect(when.page?.moment.time == "20:14", "the moment's own time is left alone")
    await model.load()
    #expect(model.calm?.people.map(\.label) == ["Noor"])
    when.step(hour: -2)
    await when.leave()
    let refusal = ApiError.Invalid(field: .calm, reason: .tooEarly)
    #expect(when.trouble == explain(error: refusal, languages: ["nl"]))

    // Without people nobody is named; and all of it can be left empty again.
    await model.toggle(company: "person")
    #expect(model.calm?.people == [])
    await model.choose(calmMood: 5)
    #expect(model.calm?.step == nil)
    await model.clearCalm()
    #expect(model.calm == nil)
  }

  @Test func aPrivateMomentIsNotFound() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(4, in: house)
    let note = await asked(.note, of: id, in: house)
    note.words.text = "Koffie met Noor"
    await note.leave()
    let moment = MomentModel(house: house, id: id)
    await moment.load()
    await moment.keep(private: true)
    #expect(moment.page?.chain.private == true)
    let diary = DiaryModel(house: house)
    await diary.search("koffie")
    #expect(diary.days?.isEmpty == true)
    await moment.keep(private: false)
    await diary.load()
    #expect(diary.days?.flatMap(\.moments).map(\.id) == [id])
  }

  @Test func whatWasSaidIsThereWhenTheScreenIsMadeAnew() async throws {
    let phone = try TestPhone()
    let (app, house) = try await opened(phone)
    let id = try await logged(3, in: house)
    do {
      let model = await asked(.hope, of: id, in: house)
      await model.toggle(try #require(model.ask?.groups.first?.choices.first?.id))
      model.words.text = "Dat je bleef"
      await model.leave()  // as a screen does that goes out of sight
      let typed = StepModel(house: house, id: id, step: .topic, pause: .milliseconds(20))
      await typed.load()
      typed.words.text = "De vakantie"  // and the model is gone before the pause in typing is over
    }
    let topic = await asked(.topic, of: id, in: house)
    for _ in 0..<100 where topic.words.text.isEmpty {
      try await Task.sleep(for: .milliseconds(10))
      await topic.load()
    }
    #expect(topic.words.text == "De vakantie")
    let again = await asked(.hope, of: id, in: house)
    #expect(again.words.text == "Dat je bleef")
    #expect(again.chosen.count == 1)
    await app.shut()
    let (_, reopened) = try await opened(phone)
    #expect(await asked(.topic, of: id, in: reopened).words.text == "De vakantie")
    #expect(await asked(.hope, of: id, in: reopened).words.text == "Dat je bleef")
  }
}
