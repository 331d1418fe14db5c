import Foundation
import HavenModels
import Testing
import Thuishaven

@MainActor
@Suite struct RepairInsightTests {
  @Test func withTooLittleOnlyTheSentenceSaysSo() async throws {
    let (_, house) = try await opened(try TestPhone())
    let sam = try await added("Sam", .partner, in: house)
    try await history(7, with: sam, in: house)
    let model = RepairInsightsModel(house: house)
    await model.load()
    let view = try #require(model.view)
    #expect(view.time.points.isEmpty && view.time.ticks.isEmpty && view.time.other.isEmpty)
    #expect(view.time.sentence == "Nog te vroeg. Je hebt er 7, vanaf 8 kan het.")
    #expect(view.people == [] && view.trend == nil && view.landing.kinds == [])
    #expect(view.landing.sentence.hasPrefix("Nog te vroeg."))
  }

  @Test func withEightThereIsACurve() async throws {
    let (_, house) = try await opened(try TestPhone())
    let sam = try await added("Sam", .partner, in: house)
    try await history(8, with: sam, in: house)
    let model = RepairInsightsModel(house: house)
    await model.load()
    let view = try #require(model.view)
    #expect(view.time.sentence.hasPrefix("De helft was na"))
    #expect(!view.time.points.isEmpty && !view.time.ticks.isEmpty && !view.time.spoken.isEmpty)
    #expect(view.time.points.allSatisfy { $0.low <= $0.repaired && $0.repaired <= $0.high })
    #expect(view.people.map(\.name) == ["Sam"] && view.quarters.count == 1)
    #expect(view.landing.kinds.map(\.label) == ["Sorry zeggen"])
    #expect(view.landing.kinds.first?.sentence.contains("8 van 8 keer") == true)
    let person = PersonModel(house: house, id: sam)
    await person.load()
    #expect(person.together?.time == view.people.first?.sentence)
    #expect(person.together?.worked.isEmpty == false)
  }

  @Test func aWeekToCount() async throws {
    let (_, house) = try await opened(try TestPhone())
    let model = RepairInsightsModel(house: house)
    await model.load()
    #expect(model.week?.asks == true && model.week?.later == nil)
    for n in 0..<20 { await model.react(warm: n < 15) }
    #expect(model.week?.counts == "20 reacties geteld")
    #expect(
      model.week?.sentence == "15 van 20 keer reageerde je warm, zoals jij het zag.")
    await model.takeBack()
    #expect(model.counted == nil && model.week?.counts == "19 reacties geteld")
    let now = try #require(model.week)
    await model.show(week: now.earlier)
    #expect(model.week?.asks == false && model.week?.label != now.label)
    await model.load()
    #expect(model.week?.asks == false, "it stays the week in sight")
    await model.show(week: model.week?.later)
    #expect(model.week == now)
  }

  /// So many that were talked through, each after a "sorry" that landed.
  private func history(_ count: Int, with person: UUID, in house: House) async throws {
    for n in 0..<count {
      let came = instant("2026-11-20T10:00:00Z").addingTimeInterval(-86400 * Double(n))
      let (id, step) = (newId(), newId())
      try await house.ask { haven in
        let repairs = haven.repairs()
        let said = came.addingTimeInterval(600)
        _ = try repairs.logRupture(
          draft: RuptureDraft(id: id, person: person, size: 2, occurred: .at(instant: came)))
        _ = try repairs.logAttempt(
          draft: AttemptDraft(
            id: step, way: .made, kind: "sorry", rupture: id, occurred: .at(instant: said)))
        _ = try repairs.changeAttempt(id: step, change: .outcome(outcome: .worked))
        let end = came.addingTimeInterval(60 * Double(20 + n * 10))
        _ = try repairs.changeRupture(
          id: id, change: .closed(depth: .talked, at: .at(instant: end)))
      }
    }
  }
}
