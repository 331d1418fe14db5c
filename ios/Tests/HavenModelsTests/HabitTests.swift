import Foundation
import HavenModels
import Testing
import Thuishaven

@MainActor
@Suite struct HabitTests {
  @Test func aHabitIsTickedAndUntickedOnceADay() async throws {
    let phone = try TestPhone()
    var (app, house) = try await opened(phone)
    let model = HabitsModel(house: house)
    await model.load()
    let habits = try #require(model.view?.habits)
    #expect(habits.count == 10)
    #expect(habits.allSatisfy { !$0.label.isEmpty && !$0.meaning.isEmpty })
    #expect(habits.allSatisfy { $0.ticked == nil && $0.times == nil })
    await model.toggle("greet")
    #expect(habit("greet", model)?.ticked != nil)
    #expect(habit("greet", model)?.times == "Op 1 van de laatste 30 dagen")
    await model.toggle("greet")
    #expect(habit("greet", model)?.ticked == nil && habit("greet", model)?.times == nil)
    // Two quick taps are two changes.
    async let one: Void = model.toggle("thank")
    async let two: Void = model.toggle("thank")
    _ = await (one, two)
    await model.load()
    #expect(habit("thank", model)?.ticked == nil)
    await model.toggle("thank")
    await model.toggle("unknown")
    #expect(model.trouble != nil)

    // The next day it can be ticked again.
    await app.shut()
    (app, house) = try await opened(phone.at("2026-11-24T19:14:00Z"))
    let next = HabitsModel(house: house)
    await next.load()
    #expect(habit("thank", next)?.ticked == nil)
    #expect(habit("thank", next)?.times == "Op 1 van de laatste 30 dagen")
    await next.toggle("thank")
    #expect(habit("thank", next)?.times == "Op 2 van de laatste 30 dagen")
    await app.shut()
  }

  private func habit(_ id: String, _ model: HabitsModel) -> HabitView? {
    model.view?.habits.first { $0.id == id }
  }
}
