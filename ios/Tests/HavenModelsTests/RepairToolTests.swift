import Foundation
import HavenModels
import Testing
import Thuishaven

@MainActor
@Suite struct RepairToolTests {
  @Test func anApologyInFivePartsIsSaidOnlyWhenItIsSafe() async throws {
    let phone = try TestPhone()
    let (app, house) = try await opened(phone)
    let sam = try await added("Sam", .partner, in: house)
    let list = RepairsModel(house: house)
    await list.load()
    #expect(list.whom.map(\.label) == ["Sam"])
    let id = try #require(await list.beginApology(to: sam))
    let model = ApologyModel(house: house, id: id)
    await model.load()
    #expect(model.apology?.person == sam && !model.asksSafe && model.apology?.sayable == false)
    model.did.text = "Ik kwam altijd te laat."
    model.effect.text = "Jij zat te wachten."
    model.own.text = "Dat was van mij."
    model.change.text = "Ik bel."
    model.ask.text = "Wat heb jij nodig?"
    #expect(await model.finish())
    #expect(model.asksSafe)
    #expect(
      model.apology?.text
        == "Ik kwam altijd te laat. Jij zat te wachten. Dat was van mij. Ik bel. Wat heb jij nodig?"
    )
    #expect(model.apology?.hardWords.map(\.words).first == "altijd")
    await model.copy()
    #expect(phone.clipboard.copied.isEmpty && !model.copied)
    await model.answer(.no)
    #expect(model.apology?.offersHelp == true && model.apology?.sayable == false && model.asksSafe)
    await model.answer(.yes)
    #expect(model.apology?.sayable == true && model.apology?.offersHelp == false)
    await model.copy()
    #expect(model.copied && phone.clipboard.copied.map(\.text) == [model.apology?.text])
    model.ask.text = ""
    await model.leave()
    #expect(!model.copied)
    await list.load()
    #expect(list.view?.apologies.map(\.id) == [id])
    await list.remove(id)
    #expect(list.removed == id && list.view?.apologies == [])
    await list.restore(id)
    #expect(list.removed == nil && list.view?.apologies.count == 1)
    await app.shut()
  }

  @Test func aSoftBeginningIsKeptAsOneWrites() async throws {
    let phone = try TestPhone()
    let (_, house) = try await opened(phone)
    let sam = try await added("Sam", .partner, in: house)
    let list = RepairsModel(house: house)
    let id = list.newEntry()
    let model = SoftStartModel(house: house, id: id, pause: .milliseconds(20))
    await model.load()
    #expect(model.kept == nil && !model.asksSafe && model.people.map(\.label) == ["Sam"])
    model.text.text = "Jij luistert nooit"
    #expect(await eventually { model.kept?.text == "Jij luistert nooit" })
    #expect(model.kept?.hardWords.isEmpty == false)
    await model.answer(.yes)
    #expect(model.kept?.sayable == true)
    await model.choose(sam)
    #expect(model.kept?.person == sam && model.kept?.safe == nil, "that was said of nobody")
    await model.answer(.yes)
    model.text.text = "Ik voelde me alleen"
    await model.copy()
    #expect(phone.clipboard.copied.map(\.text) == ["Ik voelde me alleen"])
    #expect(model.kept?.hardWords == [])
    let person = PersonModel(house: house, id: sam)
    await person.load()
    await person.rest(true)
    await model.load()
    #expect(model.kept?.sayable == false && !model.asksSafe && model.kept?.offersHelp == true)
    await model.choose(nil)
    #expect(model.kept?.whom == nil && model.kept?.sayable == false)
    await person.rest(false)
    await model.load()
    #expect(model.kept?.person == sam, "it was not made one to nobody")
  }

  @Test func bidsAndLinesForWhenSorryIsNotEnough() async throws {
    let (_, house) = try await opened(try TestPhone())
    #expect(house.words.repairChoices.sorry.count == 5)
    let model = RepairsModel(house: house)
    await model.load()
    for n in 0..<8 { await model.answer(.made, n < 6 ? .toward : n < 7 ? .away : .against) }
    #expect(model.view?.bids == ["Toen jij contact zocht, ging de ander er 6 van 8 keer op in."])
    await model.takeBackBid()
    #expect(model.bid == nil && model.view?.bids == [])
  }

  @Test func whatIsJustBeingKeptIsWaitedFor() async throws {
    let (_, house) = try await opened(try TestPhone())
    let list = RepairsModel(house: house)
    let id = try #require(await list.beginApology(to: nil))
    let model = ApologyModel(house: house, id: id, pause: .zero)
    await model.load()
    for n in 1...40 {
      model.did.text = String(repeating: "ja ", count: n)
      // The pause is over, and the core is at it.
      for _ in 0..<(n % 5) { await Task.yield() }
      #expect(await model.finish())
      #expect(model.apology?.did == model.did.text)
    }
  }
}
