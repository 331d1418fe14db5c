import Foundation
import HavenModels
import Testing
import Thuishaven

@MainActor
@Suite struct FirstEveningTests {
  @Test func fromTheFirstRunToFindingItTomorrow() async throws {
    let phone = try TestPhone()
    let (app, house) = try await opened(phone)

    // The first run: the language holds at once, and the words are read page by page.
    #expect(!house.settings.welcomed)
    let welcome = WelcomeModel(house: house)
    await welcome.choose(.english)
    #expect(house.words.frame.tabToday == "Today")
    await welcome.choose(.dutch)
    #expect(house.words.frame.tabToday == "Vandaag")
    for page in [WelcomeModel.Page.what, .not, .phone, .begin] {
      welcome.next()
      #expect(welcome.page == page)
    }
    await welcome.begin()
    #expect(house.settings.welcomed)

    // One tap, and it is kept.
    let today = TodayModel(house: house)
    await today.load()
    #expect(today.view?.greeting == "Goedenavond")
    #expect(today.justNow == nil)
    await today.tap(step: 3)
    let justNow = try #require(today.justNow)
    #expect(justNow.sentence == "Nogal donker. Bewaard om 20:14.")
    let id = justNow.moment.id

    // What set it off, the feelings, the energy, who was there, a note; one at a time.
    var steps: [LogStep] = []
    var next = house.words.choices.steps.first?.step
    while let step = next {
      steps.append(step)
      let model = StepModel(house: house, id: id, step: step)
      await model.load()
      switch step {
      case .trigger:
        await model.toggle(house.words.choices.triggers[1].id)
        model.words.text = "De deur sloeg dicht"
      case .emotions:
        await model.toggle(house.words.choices.emotions[0].id)
        await model.toggle(house.words.choices.emotions[2].id)
      case .energy: await model.choose(energy: 4)
      case .people:
        model.addSomeone()
        let newcomer = try #require(model.newcomer)
        await newcomer.load()
        #expect(newcomer.roles.contains { $0.role == .partner && $0.label == "Partner" })
        newcomer.nickname = "Sam"
        newcomer.role = .partner
        await model.keepNewcomer()
        #expect(model.newcomer == nil)
        #expect(model.chosen.map(\.label) == ["Sam"])
      case .note: model.words.text = "Regen 🌧️ tegen het raam"
      default: break
      }
      await model.leave()
      #expect(model.trouble == nil && model.words.trouble == nil)
      next = model.next
    }
    #expect(
      steps == [
        .trigger, .body, .meaning, .reaction, .need, .emotions, .energy, .people, .topic, .hope,
        .soreSpot, .thenOrNow, .calm, .area, .load, .note,
      ])

    // Tomorrow it is all there.
    await app.shut()
    let (_, tomorrow) = try await opened(phone.at("2026-11-24T08:00:00Z"))
    #expect(tomorrow.settings.welcomed)
    let diary = DiaryModel(house: tomorrow)
    await diary.load()
    let day = try #require(diary.days?.first)
    #expect(diary.days?.count == 1)
    #expect(day.date == "2026-11-23")
    let moment = try #require(day.moments.first)
    #expect(moment.id == id)
    #expect(moment.step == 3)
    #expect(moment.time == "20:14")
    #expect(moment.energy == 4)
    #expect(moment.triggers.map(\.id) == [tomorrow.words.choices.triggers[1].id])
    #expect(moment.ownTrigger == "De deur sloeg dicht")
    #expect(
      moment.emotions.map(\.id)
        == [0, 2].map { tomorrow.words.choices.emotions[$0].id })
    #expect(moment.people.map(\.label) == ["Sam"])
    #expect(moment.note == "Regen 🌧️ tegen het raam")
  }

  @Test func aSecondTapRightAwayCorrectsTheFirst() async throws {
    let (_, house) = try await opened(try TestPhone())
    let today = TodayModel(house: house)
    await today.tap(step: 2)
    let first = try #require(today.justNow)
    #expect(first.correctable)
    await today.tap(step: 5)
    #expect(today.justNow?.moment.id == first.moment.id)
    #expect(today.justNow?.moment.step == 5)
    #expect(today.view?.last.count == 1)
    // It was tapped twice, and one time of taking it back is enough.
    #expect(await today.takeBack(first.moment.id))
    #expect(today.justNow == nil)
    #expect(today.view?.last.isEmpty == true)
  }

  @Test func twoQuickTapsAreOneMoment() async throws {
    let (_, house) = try await opened(try TestPhone())
    let today = TodayModel(house: house)
    async let one: Void = today.tap(step: 2)
    async let two: Void = today.tap(step: 5)
    _ = await (one, two)
    await today.load()
    #expect(today.view?.last.count == 1)
  }

  @Test func aTapAfterLaterIsAMomentOfItsOwn() async throws {
    let (_, house) = try await opened(try TestPhone())
    let today = TodayModel(house: house)
    await today.tap(step: 2)
    let first = try #require(today.justNow?.moment.id)
    today.wait(first)
    #expect(today.justNow == nil)
    // Also after looking at another place.
    let again = TodayModel(house: house)
    await again.load()
    #expect(again.justNow == nil)
    await again.tap(step: 6)
    let second = try #require(again.justNow)
    #expect(second.moment.id != first)
    #expect(again.view?.last.map(\.moment.id) == [second.moment.id, first])
    #expect(again.view?.last.map(\.moment.step) == [6, 2])
    // And that one is the one to correct.
    await again.tap(step: 7)
    #expect(again.view?.last.map(\.moment.step) == [7, 2])
  }

  @Test func whatWasJustLoggedCanBeTakenBackAndBroughtBack() async throws {
    let (app, house) = try await opened(try TestPhone())
    let today = TodayModel(house: house)
    await today.tap(step: 2)
    let id = try #require(today.justNow?.moment.id)
    #expect(await today.takeBack(id))
    app.removed(id)
    #expect(app.removed == id)
    #expect(today.view?.last.isEmpty == true)
    let bin = BinModel(house: house)
    await bin.load()
    #expect(bin.rows?.map(\.moment.id) == [id])
    await app.restoreRemoved()
    #expect(app.removed == nil)
    await today.load()
    #expect(today.justNow?.moment.id == id)
  }

  @Test func aMomentThatSaysMoreThanItsMoodIsNoLongerTakenBackFromToday() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(2, in: house)
    let step = StepModel(house: house, id: id, step: .energy)
    await step.choose(energy: 3)
    let today = TodayModel(house: house)
    await today.load()
    #expect(today.justNow?.moment.id == id)
    #expect(today.justNow?.correctable == false)
    await today.tap(step: 6)
    #expect(today.view?.last.map(\.moment.step) == [6, 2])
  }

  @Test func aMomentWaitsUntilItIsLeftAtThis() async throws {
    let phone = try TestPhone()
    let (app, house) = try await opened(phone)
    let id = try await logged(1, in: house)
    await app.shut()
    let (_, later) = try await opened(phone.at("2026-11-23T21:00:00Z"))
    let today = TodayModel(house: later)
    await today.load()
    #expect(today.view?.waiting.map(\.id) == [id])
    await today.leave(id)
    #expect(today.view?.waiting.isEmpty == true)
    #expect(today.view?.last.map(\.moment.id) == [id])
  }
}
