import Foundation
import HavenModels
import Testing
import Thuishaven

@MainActor
@Suite struct OfferTests {
  @Test func hardWithMuchEnergyLeadsToTheBodyBeforeAnyOtherQuestion() async throws {
    let (app, house) = try await opened(try TestPhone())
    let id = try await logged(1, in: house)
    app.show(.step(id, .energy, alone: false))
    let energy = await asked(.energy, of: id, in: house)
    #expect(!energy.leadsToOffer)
    await energy.choose(energy: 5)
    #expect(energy.page?.offer?.first == true)
    #expect(energy.leadsToOffer)
    let next = try #require(energy.next)
    app.show(.offer(id, then: next))

    let offer = OfferModel(house: house, id: id, next: next)
    await offer.load()
    #expect(offer.offer?.kind == .bodyFirst)
    #expect(offer.offer?.ways.map(\.id) == ["feet", "breath", "look", "contact"])
    #expect(offer.offer?.ways.allSatisfy { OfferIcon(rawValue: $0.id) != nil } == true)
    offer.open("breath")
    #expect(offer.way == "breath")
    offer.open("breath")
    #expect(offer.way == nil)

    // On, with the question after the one that led here; it does not lead here a second time.
    #expect(offer.next == .people && offer.onward == .people)
    app.show(.step(id, .people, alone: false))
    let people = await asked(.people, of: id, in: house)
    let me = try #require(people.page?.people.first)
    await people.toggle(me.id.uuidString.lowercased())
    #expect(people.page?.offer?.first == true)
    #expect(!people.leadsToOffer)
    // Enough: away from the questions and the offer between them.
    app.leaveSteps()
    #expect(app.path.isEmpty)
    // A question opened from the moment itself leads nowhere else.
    let alone = await asked(.energy, of: id, in: house, alone: true)
    await alone.choose(energy: nil)
    await alone.choose(energy: 5)
    #expect(alone.page?.offer?.first == true)
    #expect(!alone.leadsToOffer)
  }

  @Test func theFirstChangeLeadsThereAlsoWhenItIsQuickerThanReading() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(1, in: house)
    let energy = StepModel(house: house, id: id, step: .energy)
    await energy.choose(energy: 5)
    #expect(energy.leadsToOffer)
  }

  @Test func littleEnergyIsForSomethingWarmAndNothingComesFirst() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(2, in: house)
    let today = TodayModel(house: house)
    await today.load()
    #expect(today.justNow?.offer?.kind == .small)
    #expect(today.justNow?.asks == true)
    let energy = await asked(.energy, of: id, in: house)
    await energy.choose(energy: 3)
    #expect(energy.page?.offer?.kind == .small, "neither much nor little")
    await energy.choose(energy: 1)
    #expect(energy.page?.offer?.kind == .warm)
    #expect(!energy.leadsToOffer)
  }

  @Test func afterThreeHardMomentsNothingMoreIsAsked() async throws {
    let (_, house) = try await opened(try TestPhone())
    let today = TodayModel(house: house)
    for number in 1...3 {
      let id = try await logged(1, in: house)
      await today.load()
      #expect(today.justNow?.moment.id == id)
      #expect(today.justNow?.asks == (number < 3))
      if number < 3 { today.wait(id) }
    }
    #expect(today.justNow?.offer?.kind == .enough)
    // Nor is it gone on with from the offer, wherever that was opened.
    let id = try #require(today.justNow?.moment.id)
    let enough = OfferModel(house: house, id: id, next: .people)
    await enough.load()
    #expect(enough.offer?.kind == .enough && enough.onward == nil)
  }

  @Test func anOfferIsSwitchedOffAndOnAgain() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(1, in: house)
    let offer = OfferModel(house: house, id: id, next: nil)
    await offer.load()
    #expect(offer.offer?.kind == .small)
    await offer.turnOff()
    #expect(offer.turnedOff)
    await offer.load()
    #expect(offer.offer?.kind == .small, "what one is reading stays")
    #expect(try await page(of: id, in: house).offer == nil)
    #expect(house.settings.offers.filter { !$0.on }.map(\.kind) == [.small])
    let settings = SettingsModel(house: house)
    await settings.change(.offer(kind: .small, on: true))
    #expect(house.settings.offers.filter { !$0.on }.isEmpty)
    #expect(try await page(of: id, in: house).offer?.kind == .small)
  }

  @Test func whoIsNotSafeIsNamedInNoOffer() async throws {
    let (_, house) = try await opened(try TestPhone())
    var people: [PersonModel] = []
    for name in ["Noor", "Sam"] {
      let person = PersonModel(house: house, id: try await added(name, in: house))
      await person.load()
      await person.turn(.listens)
      #expect(person.page?.figure.has(.listens) == true)
      people.append(person)
    }
    #expect(try await named(in: house) == ["Noor", "Sam"])
    await people[1].flag(notSafe: true)
    #expect(people[1].page?.notSafe == true)
    #expect(try await named(in: house) == ["Noor"])
    await people[1].flag(notSafe: false)
    #expect(try await named(in: house) == ["Noor", "Sam"])
  }

  /// Everyone who is named in any offer: with each energy, alone and after others.
  private func named(in house: House) async throws -> Set<String> {
    let today = TodayModel(house: house)
    var names: Set<String> = []
    for energy: UInt8? in [nil, 1, 5, 5] {
      let id = try await logged(1, in: house)
      if let energy { await asked(.energy, of: id, in: house).choose(energy: energy) }
      let offers = [try await page(of: id, in: house).offer]
      names.formUnion(offers.compactMap(\.?.ways).flatMap { $0 }.flatMap(\.people).map(\.label))
      await today.load()
      names.formUnion(today.justNow?.offer?.ways.flatMap(\.people).map(\.label) ?? [])
      today.wait(id)
    }
    return names
  }

  @Test func whatHelpsWhenItFeelsAsIfItHappensNow() async throws {
    let (_, house) = try await opened(try TestPhone())
    let model = GroundingModel(house: house)
    await model.load()
    #expect(model.view?.title == "Het is nu")
    #expect(model.view?.lines.first?.contains("23 november") == true)
    #expect((model.view?.lines.count ?? 0) > 3)
  }
}
