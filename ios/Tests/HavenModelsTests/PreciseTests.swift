import Foundation
import HavenModels
import Testing
import Thuishaven

/// The finer marks of a mood, what a slider says of itself, and who was there in the week.
@MainActor
@Suite struct PreciseTests {
  @Test func theMoodIsMovedMarkByMarkAndSpoken() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(3, in: house)
    let model = PreciseModel(house: house, id: id)
    await model.load()
    let (pleasant, energy) = (house.words.pleasant, house.words.energy)
    #expect(pleasant.last == 12 && energy.last == 8)
    #expect(model.page?.pleasantMark == 4)
    #expect(pleasant.spoken(at: model.page?.pleasantMark) == "Nogal donker")
    #expect(model.page?.energyMark == nil)
    #expect(energy.spoken(at: model.page?.energyMark) == nil, "it is not answered")

    // One mark further lies between two moods.
    await model.step(pleasant: true)
    #expect(model.page?.pleasantMark == 5)
    let between = try #require(pleasant.spoken(at: model.page?.pleasantMark))
    #expect(between.hasPrefix("Tussen nogal donker en "))
    #expect(model.page?.energyMark == nil, "the energy stays open")
    // Two quick steps are two marks.
    async let one: Void = model.step(pleasant: false)
    async let two: Void = model.step(pleasant: false)
    _ = await (one, two)
    #expect(model.page?.pleasantMark == 3)
    await model.choose(pleasant: 0)
    await model.step(pleasant: false)
    #expect(model.page?.pleasantMark == 0 && model.page?.moment.step == 1)

    // The energy begins in the middle; how pleasant it was stays.
    await model.step(energy: true)
    #expect(model.page?.energyMark == 5 && model.page?.pleasantMark == 0)
    await model.choose(energy: 8)
    await model.step(energy: true)
    #expect(model.page?.energyMark == 8 && model.page?.moment.energy == 5)
    await model.choose(pleasant: 12)
    #expect(model.page?.moment.step == 7 && model.page?.energyMark == 8)
    await model.choose(pleasant: 13)
    await model.choose(energy: 9)
    #expect(model.page?.pleasantMark == 12 && model.page?.energyMark == 8 && model.trouble == nil)

    // The seven lights know it as well.
    let mood = MomentModel(house: house, id: id)
    await mood.load()
    #expect(mood.page?.moment.step == 7)
    await mood.undo()
    await model.load()
    #expect(model.page?.pleasantMark == 0)
  }

  @Test func aSliderSaysItsNumberInWords() async throws {
    let (_, house) = try await opened(try TestPhone())
    let (tenths, percents) = (house.words.tenths, house.words.percents)
    #expect(tenths.last == 10 && percents.last == 100)
    #expect(tenths.spoken(at: 7) == "7 van 10" && percents.spoken(at: 45) == "45 procent")
    #expect(tenths.spoken(at: nil) == nil && tenths.spoken(at: 11) == nil)
    #expect(tenths.middle == 5 && percents.middle == 50)
    #expect(tenths.nearest(to: 6.6) == 7 && percents.nearest(to: 42) == 40)
    #expect(tenths.nearest(to: -3) == 0 && percents.nearest(to: 300) == 100)
    #expect(tenths.stepped(10, more: true) == 10 && tenths.stepped(0, more: false) == 0)
    #expect(percents.stepped(45, more: true) == 50 && percents.stepped(3, more: false) == 0)
  }

  @Test func whoWasThereStandsUnderTheWeek() async throws {
    let (_, house) = try await opened(try TestPhone())
    let sam = try await added("Sam", .partner, in: house)
    let today = TodayModel(house: house)
    let id = try await logged(6, in: house)
    await today.load()
    #expect(today.view?.week.lanes.isEmpty == true)
    await asked(.people, of: id, in: house).toggle(sam.uuidString.lowercased())
    await today.load()
    let lane = try #require(today.view?.week.lanes.first)
    #expect(lane.name == "Sam" && lane.counts == [0, 0, 0, 0, 0, 0, 1])
    #expect(lane.spoken == "Sam: 1 moment, op 1 dag")
    #expect(!house.words.today.weekCompany.isEmpty)
    let person = PersonModel(house: house, id: sam)
    await person.load()
    #expect(person.page?.lane.lanes.isEmpty == true)
    await person.flag(notSafe: true)
    await today.load()
    #expect(today.view?.week.lanes.isEmpty == true)
  }
}
