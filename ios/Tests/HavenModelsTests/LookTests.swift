import Foundation
import HavenModels
import Testing
import Thuishaven

/// Looking again: the second look, and two talks in the mind.
@MainActor
@Suite struct LookTests {
  @Test func aMomentIsLookedAtAgainWithOtherEyes() async throws {
    let phone = try TestPhone()
    let (app, house) = try await opened(phone)
    let sam = try await added("Sam", .partner, in: house)
    let id = try await logged(3, in: house)
    await asked(.people, of: id, in: house).toggle(sam.uuidString.lowercased())
    let moment = MomentModel(house: house, id: id)
    await moment.load()
    #expect(moment.page?.looksAgain == true)
    app.show(.moment(id))
    app.show(.look(moment.newLook(), at: id))

    let list = NeedsModel(house: house)
    await list.load()
    #expect(list.view?.lenses.isEmpty == true)
    let look = LensModel(house: house, id: list.newEntry(), moment: id)
    await look.load()
    #expect(look.people.map(\.label) == ["Sam"] && look.look == nil)
    look.event.text = "De sleutels lagen niet op hun plek"
    await look.choose(mine: "heard")
    look.ownTheirs.text = "even niets hoeven"
    await look.choose(theirs: "space")
    await look.choose(sam)
    #expect(await look.finish())
    await list.load()
    let kept = try #require(list.view?.lenses.first)
    #expect(kept.moment == id && kept.person == sam && kept.whom != nil)
    #expect(kept.event == "De sleutels lagen niet op hun plek")
    #expect(kept.theirsLabel == "Ruimte · even niets hoeven")

    // Opened from the list after another opening, and changed: it stays one, and stays with its moment.
    await app.shut()
    let (_, again) = try await opened(phone)
    let later = LensModel(house: again, id: kept.id)
    await later.load()
    #expect(later.event.text == kept.event && later.ownTheirs.text == "even niets hoeven")
    await later.choose(mine: "heard")
    later.ownMine.text = "dat het telt"
    await later.leave()
    let after = NeedsModel(house: again)
    await after.load()
    #expect(after.view?.lenses.map(\.mineLabel) == ["dat het telt"])
    #expect(after.view?.lenses.map(\.moment) == [id])
    await after.remove(kept.id)
    #expect(after.removed == kept.id && after.view?.lenses.isEmpty == true)
    await after.restore(kept.id)
    #expect(after.view?.lenses.map(\.id) == [kept.id])
  }

  @Test func besideSomeoneWhoIsNotSafeNothingIsLookedAtAgain() async throws {
    let (app, house) = try await opened(try TestPhone())
    let sam = try await added("Sam", .partner, in: house)
    let id = try await logged(3, in: house)
    await asked(.people, of: id, in: house).toggle(sam.uuidString.lowercased())
    let look = LensModel(house: house, id: newId(), moment: id)
    await look.load()
    let person = PersonModel(house: house, id: sam)
    await person.load()
    await person.flag(notSafe: true)
    #expect(try await page(of: id, in: house).looksAgain == false)
    await look.choose(theirs: "space")
    #expect(look.trouble != nil && look.look == nil, "flagged while it was open")
    // With the moment thrown away its screens close.
    app.show(.moment(id))
    app.show(.precise(id))
    app.show(.look(look.id, at: id))
    app.removed(id)
    #expect(app.path.isEmpty)
  }

  /// A talk about work: not heard, then heard; what the body does tells them apart.
  @Test func theTalkAboutWorkNotHeardAndHeard() async throws {
    let phone = try TestPhone()
    var (app, house) = try await opened(phone)
    let sam = try await added("Sam", .partner, in: house)
    let list = NeedsModel(house: house)
    let id = list.newEntry()
    var model = TalksModel(house: house, id: id)
    await model.load()
    #expect(model.page == .before && model.talks == nil && !model.asksBody)
    let guide = house.words.needChoices.talks
    #expect(model.lines == guide.before && model.felt.isEmpty)
    model.about.text = "Mijn werk"
    await model.choose(sam)
    await model.next()
    #expect(model.page == .unheard && model.asksBody && model.lines == guide.unheard)
    await model.tap(zone: "chest")
    await model.choose(quality: "heavy", in: "chest")
    await model.choose(strength: 8, in: "chest")
    #expect(model.openZone?.id == "chest")
    #expect(model.felt.map(\.label) == ["Borst: zwaar, 8 van 10"])
    #expect(model.talks?.difference == nil)

    // Stopped halfway; another opening goes on with the talk in which one is heard.
    await app.shut()
    (app, house) = try await opened(phone)
    model = TalksModel(house: house, id: id)
    await model.load()
    #expect(model.page == .heard && model.felt.isEmpty && model.lines == guide.heard)
    #expect(model.about.text == "Mijn werk" && model.talks?.person == sam)
    await model.tap(zone: "chest")
    await model.choose(quality: "heavy", in: "chest")
    await model.choose(strength: 3, in: "chest")
    await model.tap(zone: "shoulders")
    await model.choose(quality: "loosening", in: "shoulders")
    await model.load()
    #expect(model.page == .heard, "reading again turns no page")
    await model.next()
    #expect(model.page == .after && model.isLast && model.lines == guide.after)
    let difference = try #require(model.talks?.difference)
    #expect(difference.contains("Borst: van 8 naar 3."))
    #expect(difference.contains("Alleen toen je wel gehoord werd: Schouders"))
    #expect(model.talks?.unheard.map(\.label) == ["Borst: zwaar, 8 van 10"])
    await model.tap(zone: "jaw")
    #expect(model.talks?.heard.count == 2, "nothing is asked here")

    let after = NeedsModel(house: house)
    await after.load()
    #expect(after.view?.talks.map(\.about) == ["Mijn werk"])
    #expect(after.view?.talks.map(\.difference) == [difference])
    // Back to any page; and what is done opens at its end.
    let done = TalksModel(house: house, id: id)
    await done.load()
    #expect(done.page == .after)
    for _ in 1...4 { done.back() }
    #expect(done.page == .before)
    await app.shut()
  }

  @Test func theHeardTalkComesLast() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = newId()
    let model = TalksModel(house: house, id: id)
    await model.load()
    model.about.text = "De vakantie"
    await model.next()
    await model.next()
    #expect(model.page == .heard)
    await model.tap(zone: "belly")
    #expect(model.trouble != nil && model.felt.isEmpty, "the other one comes first")
    model.back()
    #expect(model.page == .unheard && model.trouble == nil)
    await model.tap(zone: "belly")
    #expect(model.felt.map(\.zone) == ["belly"])
    await model.next()
    await model.tap(zone: "belly")
    #expect(model.talks?.difference == "Je lichaam deed twee keer hetzelfde. Dat kan ook.")
    model.back()
    #expect(model.zone == nil)
    await model.tap(zone: "belly")
    await model.tap(zone: "belly")
    #expect(model.trouble != nil && model.felt.map(\.zone) == ["belly"])
    // With nothing but its beginning one begins where it began.
    let other = newId()
    let begun = TalksModel(house: house, id: other)
    begun.about.text = "Iets kleins"
    await begun.leave()
    let again = TalksModel(house: house, id: other)
    await again.load()
    #expect(again.page == .before && again.about.text == "Iets kleins")
  }
}
