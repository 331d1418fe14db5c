import Foundation
import HavenModels
import Testing
import Thuishaven

@MainActor
@Suite struct CycleTests {
  /// The keys on the table: both sides, a name, what lies under it, the pause it ends in, and the day after.
  @Test func theKeysOnTheTable() async throws {
    let phone = try TestPhone(now: "2026-11-23T19:00:00Z")
    var (app, house) = try await opened(phone)
    let sam = try await added("Sam", .partner, in: house)
    let id = try await drawn(with: sam, in: house)
    for (side, part, choice, own) in keys {
      let box = await box(side, part, of: id, in: house)
      #expect(box.box?.question.isEmpty == false)
      #expect(box.box?.groups.flatMap(\.choices).contains { $0.id == choice } == true, "\(choice)")
      await box.toggle(choice)
      box.own.text = own
      await box.leave()
      #expect(box.box?.chosen.map(\.id) == [choice] && box.box?.own == own)
    }
    var cycle = await self.cycle(id, in: house)
    cycle.name.text = "De deurmat"
    await cycle.leave()
    await cycle.choose(.escalating)
    #expect(cycle.page?.title == "De deurmat" && cycle.page?.pattern == .escalating)
    #expect(cycle.page?.mine.allSatisfy { !$0.chosen.isEmpty } == true)
    #expect(cycle.page?.theirs.allSatisfy { !$0.chosen.isEmpty } == true)
    #expect(cycle.page?.mine.first?.own == "de sleutels")

    let needs = NeedsModel(house: house)
    let under = UnderModel(house: house, id: needs.newEntry())
    await under.load()
    #expect(under.people.map(\.label) == ["Sam"] && under.found == nil)
    await under.choose(sam)
    await under.choose(topic: "household")
    under.own.text = "de sleutels"
    await under.next()
    #expect(under.step == .touched && !under.isLast)
    await under.choose(touched: "i_do_not_matter")
    await under.next()
    await under.next()
    #expect(under.isLast)
    await under.choose(need: "heard")
    await needs.load()
    #expect(needs.view?.under.map(\.person) == [sam])
    #expect(needs.view?.under.first?.topicLabel.hasSuffix("de sleutels") == true)
    #expect(needs.view?.under.first?.touchedLabel.isEmpty == false)

    // It comes again, and is interrupted: twenty minutes, and a time to come back.
    await cycle.spot(.during)
    await cycle.spot(.afterwards)
    #expect(cycle.page?.seen == "2 keer teruggezien.")
    await cycle.takeBack()
    #expect(cycle.page?.seen == "1 keer teruggezien." && cycle.justNoted == nil)
    cycle.minutes = 19
    await cycle.beginPause()
    #expect(cycle.trouble == explain(error: tooShort, languages: ["nl"]))
    #expect(cycle.pause == nil)
    cycle.minutes = 60
    await cycle.beginPause()
    #expect(cycle.pause?.label == "Pauze tot 21:00")
    await cycle.takeBack()
    #expect(cycle.pause == nil)
    cycle.minutes = 20
    await cycle.beginPause()
    #expect(cycle.trouble == nil)
    #expect(cycle.pause?.running == true && cycle.pause?.asksKept == false)
    #expect(cycle.pause?.label == "Pauze tot 20:20")
    #expect(cycle.pause?.until == instant("2026-11-23T19:20:00Z"))

    await app.shut()
    (app, house) = try await opened(phone.at("2026-11-23T19:19:00Z"))
    let cycles = CyclesModel(house: house)
    await cycles.load()
    #expect(cycles.view?.pause?.running == true)
    await app.shut()
    (app, house) = try await opened(phone.at("2026-11-23T19:20:00Z"))
    let over = CyclesModel(house: house)
    await over.load()
    #expect(over.view?.pause?.running == false && over.view?.pause?.asksKept == true)
    await over.answer(.yes)
    #expect(over.view?.pause == nil && over.trouble == nil)

    // The day after it is seen before it begins.
    await app.shut()
    (app, house) = try await opened(phone.at("2026-11-24T19:00:00Z"))
    cycle = await self.cycle(id, in: house)
    await cycle.spot(.before)
    #expect(cycle.page?.seen == "2 keer teruggezien.")
    #expect(cycle.page?.pauses == "1 van 1 keer teruggekomen op de afgesproken tijd.")
    #expect(cycle.name.text == "De deurmat")
    let list = CyclesModel(house: house)
    await list.load()
    #expect(list.view?.cycles.map(\.seen) == ["2 keer teruggezien."])
    #expect(list.view?.cycles.map(\.with) == ["Met Sam"])
  }

  @Test func withSomeoneOfBeforeOrLaterOrNotAtAll() async throws {
    let (_, house) = try await opened(try TestPhone())
    let sam = try await added("Sam", .partner, in: house)
    let bo = try await added("Bo", .ex, in: house)
    let person = PersonModel(house: house, id: bo)
    await person.load()
    await person.rest(true)
    let model = CyclesModel(house: house)
    await model.load()
    #expect(await model.draw(with: sam) == nil, "it is not said of when they are")
    model.draw()
    #expect(model.drawing && model.people.isEmpty)
    model.choose(.now)
    #expect(model.people.map(\.label) == ["Sam"])
    #expect(await model.draw(with: nil) == nil)
    #expect(model.trouble != nil && model.drawing)
    model.choose(.earlier)
    #expect(Set(model.people.map(\.label)) == ["Sam", "Bo"])
    #expect(await model.draw(with: bo) != nil)
    model.draw()
    model.choose(.imagined)
    #expect(model.people.isEmpty)
    let later = try #require(await model.draw(with: nil))
    #expect(!model.drawing)
    await model.load()
    #expect(model.view?.cycles.count == 2)
    await model.swallow()
    #expect(model.swallowed != nil)
    await model.takeBackSwallowed()
    #expect(model.swallowed == nil && model.trouble == nil)

    let cycle = await cycle(later, in: house)
    await cycle.remove()
    #expect(cycle.page?.binned == true)
    await model.load()
    #expect(model.view?.cycles.count == 1)
    await cycle.restore()
    #expect(cycle.page?.binned == false)
  }

  @Test func aCycleRestsWithWhoIsNotSafe() async throws {
    let (_, house) = try await opened(try TestPhone())
    let sam = try await added("Sam", .partner, in: house)
    let id = try await drawn(with: sam, in: house)
    let cycle = await cycle(id, in: house)
    await cycle.beginPause()
    #expect(cycle.pause?.running == true)
    let person = PersonModel(house: house, id: sam)
    await person.load()
    await person.flag(notSafe: true)
    await cycle.load()
    #expect(cycle.page?.rests == true && cycle.pause == nil)
    await cycle.spot(.before)
    #expect(cycle.trouble != nil)
    let model = CyclesModel(house: house)
    await model.load()
    #expect(model.view?.cycles.isEmpty == true && model.view?.earlier.isEmpty == true)
  }

  @Test func whatKeepsComingBackIsDrawnOnceItIsReadWhatIsNoCycle() async throws {
    let (_, house) = try await opened(try TestPhone())
    let sam = try await added("Sam", .partner, in: house)
    for _ in 1...5 {
      let id = try await logged(4, in: house)
      await asked(.trigger, of: id, in: house).toggle("criticism")
      await asked(.reaction, of: id, in: house).toggle("walk_away")
      await asked(.people, of: id, in: house).toggle(sam.uuidString.lowercased())
      TodayModel(house: house).wait(id)
    }
    let model = CyclesModel(house: house)
    await model.load()
    let found = try #require(model.view?.found.first)
    #expect(found.person == sam && found.n == 5)
    #expect(await model.draw(found) == nil)
    #expect(model.asked == found && !model.passed, "first it is read what is no negative cycle")
    await model.load()
    #expect(model.view?.cycles.isEmpty == true)
    let first = try #require(await model.goOnWithAsked())
    #expect(model.passed && model.asked == nil)
    let page = try #require(await cycle(first, in: house).page)
    #expect(page.person == sam && page.with == "Met Sam")
    let filled = page.mine.filter { !$0.chosen.isEmpty }
    #expect(filled.map(\.part) == [.trigger, .protection])
    #expect(filled.flatMap(\.chosen).map(\.id) == ["criticism", "walk_away"])

    // Passed once, it is not asked again in this visit; a new visit asks again.
    #expect(await model.draw(found) != nil)
    let later = CyclesModel(house: house)
    await later.load()
    #expect(later.view?.cycles.count == 2)
    #expect(await later.draw(found) == nil && later.asked == found)
    let anew = CyclesModel(house: house)
    anew.goOn()
    #expect(anew.drawing && anew.passed)
    #expect(await anew.draw(found) != nil)
    // With whom is at rest since, the core refuses.
    let person = PersonModel(house: house, id: sam)
    await person.load()
    await person.rest(true)
    #expect(await anew.draw(found) == nil)
    #expect(anew.trouble != nil)
  }

  @Test func helpIsInReachWhereOnesOwnSideAsksForIt() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await drawn(with: try await added("Sam", .partner, in: house), in: house)
    #expect(await cycle(id, in: house).page?.offersHelp == false)
    let box = await box(.mine, .protection, of: id, in: house)
    await box.toggle("hurt_myself")
    #expect(await cycle(id, in: house).page?.offersHelp == true)
    await box.toggle("hurt_myself")
    #expect(await cycle(id, in: house).page?.offersHelp == false)
  }

  @Test func aBoxHoldsThreeAndSaysSo() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await drawn(with: try await added("Sam", .partner, in: house), in: house)
    let box = await box(.mine, .need, of: id, in: house)
    // Two quick taps are two changes.
    async let one: Void = box.toggle("seen")
    async let two: Void = box.toggle("heard")
    _ = await (one, two)
    await box.toggle("loved")
    #expect(Set(box.box?.chosen.map(\.id) ?? []) == ["seen", "heard", "loved"])
    await box.toggle("space")
    #expect(box.trouble != nil)
    await box.toggle("loved")
    await box.toggle("space")
    #expect(box.trouble == nil && box.strangers.isEmpty)
    #expect(Set(box.box?.chosen.map(\.id) ?? []) == ["seen", "heard", "space"])
  }

  @Test func aWeekWithAStepBackSaysWhatIsTrue() async throws {
    let phone = try TestPhone()
    var points = 0
    for (share, now) in [
      (30, "2026-11-02T19:00:00Z"), (40, "2026-11-09T19:00:00Z"), (35, "2026-11-16T19:00:00Z"),
      (50, "2026-11-23T19:00:00Z"),
    ] {
      let (app, house) = try await opened(phone.at(now))
      let model = ShareModel(house: house)
      await model.load()
      #expect(model.view?.asks == true && model.share == nil && !model.isKept)
      await model.keep()
      #expect(model.view?.points.count == points, "nothing was chosen")
      model.share = UInt8(share)
      model.sideBySide = share == 35
      await model.keep()
      points += 1
      #expect(model.isKept && model.view?.points.count == points)
      #expect((model.view?.truth != nil) == (share == 35))
      #expect(model.view?.points.last?.dip == (share == 35))
      // It can be said otherwise in the same week.
      let again = ShareModel(house: house)
      await again.load()
      #expect(again.share == UInt8(share) && again.sideBySide == (share == 35) && again.isKept)
      again.share = 101
      await again.keep()
      #expect(again.trouble != nil && !again.isKept)
      await app.shut()
    }
    let (_, house) = try await opened(phone)
    let model = ShareModel(house: house)
    await model.load()
    #expect(model.view?.points.map(\.share) == [30, 40, 35, 50])
    #expect(model.view?.sentence.hasPrefix("In 4 weken") == true)
  }

  private let tooShort = ApiError.Invalid(field: .minutes, reason: .outOfRange)

  private let keys: [(Side, CyclePart, String, String)] = [
    (.mine, .trigger, "criticism", "de sleutels"), (.mine, .body, "pressing", ""),
    (.mine, .thought, "i_do_not_matter", ""), (.mine, .feeling, "lonely", ""),
    (.mine, .protection, "criticise", ""), (.mine, .need, "heard", ""),
    (.theirs, .trigger, "criticism", ""), (.theirs, .body, "tense", ""),
    (.theirs, .thought, "i_fail", ""), (.theirs, .feeling, "ashamed", ""),
    (.theirs, .protection, "walk_away", ""), (.theirs, .need, "good_enough", "genoeg"),
  ]

  private func drawn(with person: UUID, in house: House) async throws -> UUID {
    let model = CyclesModel(house: house)
    await model.load()
    model.draw()
    model.choose(.now)
    return try #require(await model.draw(with: person))
  }

  private func cycle(_ id: UUID, in house: House) async -> CycleModel {
    let model = CycleModel(house: house, id: id)
    await model.load()
    #expect(model.trouble == nil)
    return model
  }

  private func box(
    _ side: Side, _ part: CyclePart, of id: UUID, in house: House
  ) async -> BoxModel {
    let model = BoxModel(house: house, cycle: id, side: side, part: part)
    await model.load()
    #expect(model.trouble == nil)
    return model
  }
}
