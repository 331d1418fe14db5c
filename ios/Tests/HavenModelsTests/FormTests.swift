import Foundation
import HavenModels
import Testing
import Thuishaven

/// The forms of the room of needs: what is chosen and typed is kept as one goes.
@MainActor
@Suite struct FormTests {
  @Test func whatAnotherNeededIsKeptOpenedAgainAndChanged() async throws {
    let phone = try TestPhone()
    let (app, house) = try await opened(phone)
    let sam = try await added("Sam", .partner, in: house)
    let list = NeedsModel(house: house)
    let id = list.newEntry()
    let heard = HeardModel(house: house, id: id, pause: .seconds(600))
    await heard.load()
    #expect(heard.people.map(\.label) == ["Sam"])
    await heard.toggle(need: "space")
    #expect(heard.row == nil && heard.trouble == nil, "it is not known who it was")
    await heard.choose(sam)
    await heard.choose(nil)
    #expect(heard.row?.person == sam, "someone it always was")
    // Two quick taps are two changes.
    async let one: Void = heard.toggle(need: "space")
    async let two: Void = heard.toggle(need: "respected")
    _ = await (one, two)
    #expect(Set(heard.row?.needs ?? []) == ["space", "respected"])
    for need in ["space", "respected", "space", "respected", "seen", "heard"] {
      await heard.toggle(need: need)
    }
    #expect(heard.trouble != nil && heard.row?.needs.count == 3, "four are too many")
    await heard.toggle(need: "seen")
    await heard.choose(deed: "missed_it")
    heard.own.text = "de dag erna gevraagd"
    // The back way, without a button.
    await heard.leave()
    #expect(!heard.refused)
    await list.load()
    #expect(list.view?.heard.map(\.whom) == ["Sam"])
    #expect(
      list.view?.heard.first?.summary
        == "Ruimte · Respect · Ik zag het pas later · de dag erna gevraagd")

    // Opened again after another opening, and changed; another screen sees all of it.
    await app.shut()
    let (_, again) = try await opened(phone)
    let later = HeardModel(house: again, id: id)
    await later.load()
    #expect(later.row?.needs == ["space", "respected"] && later.row?.deed == "missed_it")
    #expect(later.own.text == "de dag erna gevraagd")
    await later.choose(deed: "listened")
    await later.choose(deed: "listened")
    later.own.text = ""
    #expect(await later.finish())
    let after = NeedsModel(house: again)
    await after.load()
    #expect(after.view?.heard.map(\.summary) == ["Ruimte · Respect"])
    #expect(after.view?.heard.map(\.id) == [id])
  }

  @Test func whatIsTypedIsKeptAlsoWhenTheScreenIsGone() async throws {
    let (_, house) = try await opened(try TestPhone())
    let list = NeedsModel(house: house)
    let ids = (0..<3).map { _ in list.newEntry() }
    do {
      let soft = SoftenModel(house: house, id: ids[0], pause: .milliseconds(20))
      soft.sharp.text = "Jij luistert ook nooit"
      let under = UnderModel(house: house, id: ids[1], pause: .milliseconds(20))
      under.own.text = "de sleutels"
      let look = LensModel(house: house, id: ids[2], pause: .milliseconds(20))
      look.ownTheirs.text = "rust"
    }
    for _ in 0..<100 where !kept(list.view) {
      try await Task.sleep(for: .milliseconds(10))
      await list.load()
    }
    #expect(list.view?.softened.map(\.sharp) == ["Jij luistert ook nooit"])
    #expect(list.view?.under.map(\.own) == ["de sleutels"])
    #expect(list.view?.lenses.map(\.theirsLabel) == ["rust"])
  }

  @Test func whatIsTooLongStaysAndSaysSo() async throws {
    let (_, house) = try await opened(try TestPhone())
    let under = UnderModel(house: house, id: newId())
    await under.load()
    under.own.text = String(repeating: "é", count: 501)
    await under.next()
    #expect(under.step == .topic && under.refused && under.own.trouble != nil)
    #expect(await !under.finish())
    under.own.text = String(repeating: "é", count: 500)
    await under.next()
    #expect(under.step == .touched && !under.refused)
    under.back()
    #expect(under.step == .topic)
    await under.choose(newId())
    #expect(under.trouble != nil, "nobody knows them")
    // It is said and not kept; what is kept is enough to be done with.
    #expect(await under.finish())
  }

  @Test func aSharpSentenceBecomesSoftAndIsForgotten() async throws {
    let phone = try TestPhone()
    let (app, house) = try await opened(phone)
    let sam = try await added("Sam", .partner, in: house)
    let list = NeedsModel(house: house)
    let soft = SoftenModel(house: house, id: list.newEntry())
    await soft.load()
    soft.sharp.text = "Jij luistert ook nooit"
    await soft.choose(feeling: "lonely")
    await soft.choose(need: "heard")
    await soft.choose(sam)
    await soft.choose(nil)
    soft.soft.text = "Ik mis je"
    #expect(await soft.finish())
    #expect(soft.kept?.person == nil)
    await list.load()
    #expect(list.view?.softened.map(\.sharp) == ["Jij luistert ook nooit"])

    // Forgotten while it is open to be changed: changing it does not bring it back.
    await list.forgetSharp(soft.id)
    #expect(list.view?.softened.map(\.sharp) == [""])
    soft.soft.text = "Ik mis je, Sam"
    await soft.leave()
    #expect(soft.sharp.text == "" && soft.kept?.sharp == "")
    await app.shut()
    let (_, again) = try await opened(phone)
    let later = NeedsModel(house: again)
    await later.load()
    let kept = try #require(later.view?.softened.first)
    #expect(kept.sharp == "" && kept.soft == "Ik mis je, Sam" && kept.feeling == "lonely")
    let reopened = SoftenModel(house: again, id: kept.id)
    await reopened.load()
    #expect(reopened.soft.text == "Ik mis je, Sam" && reopened.kept?.need == "heard")
  }

  @Test func aHardTalkIsKeptAsOneWrites() async throws {
    let (_, house) = try await opened(try TestPhone())
    let sam = try await added("Sam", .partner, in: house)
    let list = NeedsModel(house: house)
    let id = try #require(await list.beginScript(with: sam))
    let model = ScriptModel(house: house, id: id, pause: .milliseconds(20))
    await model.load()
    #expect(model.talk?.whom == "Sam" && model.parts.count == 6)
    for (number, part) in model.parts.enumerated() { part.kept.text = "Deel \(number)" }
    #expect(await eventually { model.talk?.wayBack == "Deel 5" && model.talk?.opening == "Deel 0" })
    model.parts[4].kept.text = String(repeating: "é", count: 5001)
    await model.leave()
    #expect(model.parts[4].kept.trouble != nil)
    // Also after twenty newer ones, when the list no longer shows it.
    for _ in 1...20 { #expect(await list.beginScript(with: nil) != nil) }
    #expect(list.view?.scripts.contains { $0.id == id } == false)
    let later = ScriptModel(house: house, id: id)
    await later.load()
    #expect(later.parts.map(\.kept.text) == (0..<6).map { "Deel \($0)" })
    later.parts[0].kept.text = "Mag ik iets zeggen?"
    await later.leave()
    #expect(later.talk?.opening == "Mag ik iets zeggen?")
    #expect(await list.beginScript(with: newId()) == nil)
    #expect(list.trouble != nil)
  }

  private func kept(_ view: NeedsView?) -> Bool {
    guard let view else { return false }
    return !view.softened.isEmpty && !view.under.isEmpty && !view.lenses.isEmpty
  }
}
