import Foundation
import HavenModels
import Testing
import Thuishaven

@MainActor
@Suite struct RepairTests {
  /// The boy home from school: something came between, half an hour later comfort on the couch.
  @Test func theBoyHomeFromSchool() async throws {
    let phone = try TestPhone(now: "2026-11-23T14:30:00Z")
    var (app, house) = try await opened(phone)
    let kim = try await added("Kim", .child, in: house)
    let id = try await came(with: kim, size: 3, in: house)
    var story = await story(id, in: house)
    #expect(
      story.page?.child == true && story.page?.open == true && story.page?.asksAfraid == false)
    #expect(story.depths == house.words.repairChoices.childDepths)
    // A child carries nothing back: a step of the other cannot belong to it.
    let theirs = NewAttemptModel(house: house, start: AttemptStart(way: .received))
    await theirs.load()
    #expect(theirs.question == .kind && theirs.open == [] && !theirs.oneWay)
    let withKim = NewAttemptModel(house: house, start: AttemptStart(person: kim))
    await withKim.load()
    #expect(withKim.question == .way && withKim.oneWay)
    let withAnyone = await self.step(try #require(await theirs.log(kind: "touch")), in: house)
    #expect(withAnyone.people == [])
    await withAnyone.remove()
    await app.shut()

    (app, house) = try await opened(phone.at("2026-11-23T15:00:00Z"))
    let couch = NewAttemptModel(
      house: house, start: AttemptStart(way: .made, rupture: id, placed: true))
    #expect(couch.question == .kind)
    let step = await self.step(try #require(await couch.log(kind: "comfort")), in: house)
    #expect(step.step?.rupture == id && step.step?.asksNoticed == false)
    await step.choose(.worked)
    #expect(step.step?.outcome == .worked && step.step?.outcomeLabel == "kwam aan")
    story = await self.story(id, in: house)
    story.askDepth()
    #expect(story.closing)
    await story.close(.understood)
    #expect(!story.closing && story.page?.depth == .understood)
    #expect(story.page?.ended == "Weer goed na 30 minuten: getroost")
    #expect(story.page?.late == "Later alsnog. Dat telt helemaal.")
    #expect(story.page?.story.map(\.kind) == [.came, .made, .closed])
    #expect(story.page?.spoken.contains("30 minuten") == true)
    let list = await self.list(in: house)
    #expect(list.view?.open == [] && list.view?.closed.map(\.id) == [id])

    // The same in one tap.
    let other = try await came(with: kim, size: 2, in: house)
    let again = await self.story(other, in: house)
    await again.laterAfterAll()
    #expect(again.trouble == nil && again.page?.open == false)
    #expect(again.page?.attempts.map(\.kind) == ["comfort"])
  }

  /// The day after the keys on the table: a step of each side, talked through, an agreement, and what rankles eases.
  @Test func theDayAfterTheKeysOnTheTable() async throws {
    let phone = try TestPhone()
    var (app, house) = try await opened(phone)
    let sam = try await added("Sam", .partner, in: house)
    let cycles = CyclesModel(house: house)
    cycles.draw()
    cycles.choose(.now)
    let drawn = try #require(await cycles.draw(with: sam))
    let cycle = CycleModel(house: house, id: drawn)
    await cycle.load()
    #expect(cycle.logsWith == sam)
    let new = NewRuptureModel(house: house, start: RuptureStart(person: sam, cycle: drawn))
    #expect(!new.asksWho)
    let id = try #require(await new.log(size: 4))
    var story = await story(id, in: house)
    #expect(story.page?.cycle == drawn && story.page?.asksAfraid == true)
    await story.answer(afraid: false)
    #expect(story.page?.asksAfraid == false && story.page?.open == true && !story.justAfraid)

    let mine = try await stepped(.made, "humour", at: id, in: house)
    await mine.choose(.tooEarly)
    let theirs = try await stepped(.received, "sit_beside", at: id, in: house)
    #expect(theirs.step?.asksNoticed == true && theirs.people == [])
    await theirs.choose(.later)
    await theirs.choose(letIn: 3)
    theirs.own.text = "met thee"
    #expect(await theirs.finish())
    #expect(theirs.step?.noticedLabel == "later pas" && theirs.step?.own == "met thee")
    #expect(
      theirs.step?.letInLabel == "voor het grootste deel" && theirs.step?.kind == "sit_beside")
    // The same answer again takes it back; what was missed was not let in.
    await mine.choose(.tooEarly)
    #expect(mine.step?.outcome == nil)
    await theirs.choose(.missed)
    #expect(theirs.step?.letIn == nil)
    await theirs.choose(letIn: 3)
    #expect(theirs.trouble != nil)
    await app.shut()

    (app, house) = try await opened(phone.at("2026-11-24T17:14:00Z"))
    story = await self.story(id, in: house)
    await story.close(.talked)
    #expect(story.page?.ended == "Weer goed na 22 uur: uitgepraat")
    #expect(story.page?.story.map(\.kind).last == .closed && story.page?.attempts.count == 2)
    story.agreement.text = "Sleutels in de la"
    story.rankling.text = "dat zuchtje"
    await story.choose(rankles: 6)
    #expect(story.page?.agreement == "Sleutels in de la" && story.page?.rankling == "dat zuchtje")
    #expect(story.page?.rankles == 6 && story.page?.asksRankles == false)
    story.rankling.text = String(repeating: "é", count: 501)
    #expect(await !story.finish())
    await app.shut()

    (app, house) = try await opened(phone.at("2026-11-25T23:14:00Z"))
    story = await self.story(id, in: house)
    #expect(story.page?.asksRankles == true)
    await story.choose(ranklesLater: 2)
    #expect(story.page?.rankles == 6 && story.page?.ranklesLater == 2)
    #expect(story.page?.rankling == "dat zuchtje")
    let person = await self.person(sam, in: house)
    #expect(person.together?.agreements.map(\.text) == ["Sleutels in de la"])
    #expect(person.together?.closed.map(\.id) == [id] && person.together?.cycles.count == 1)
    #expect(person.together?.logs == true && person.together?.open == [])
    await story.reopen()
    #expect(story.page?.open == true && story.page?.ended == "")
  }

  /// Something that came between is two taps from its button, a step three.
  @Test func theTapsAreCounted() async throws {
    let (app, house) = try await opened(try TestPhone())
    let sam = try await added("Sam", .partner, in: house)
    app.go(.people)
    app.show(.newRupture(RuptureStart()))
    let new = NewRuptureModel(house: house, start: RuptureStart())
    await new.load()
    #expect(new.asksWho && new.people.map(\.label) == ["Sam"])
    #expect(await new.log(size: 3) == nil, "nothing before it is known with whom")
    new.choose(sam)  // 1
    let id = try #require(await new.log(size: 3))  // 2
    app.came(id)
    #expect(app.path == [.rupture(id)])
    let list = await list(in: house)
    #expect(list.view?.open.map(\.id) == [id] && list.view?.open.first?.with == "Met Sam")

    app.go(.people)
    var start = AttemptStart()
    var asked: [NewAttemptModel.Question?] = []
    for tap in 1...2 {
      app.show(.newAttempt(start))
      let model = NewAttemptModel(house: house, start: start)
      await model.load()
      asked.append(model.question)
      start = tap == 1 ? model.with(.made) : model.at(id)  // 1, 2
    }
    app.show(.newAttempt(start))
    let kinds = NewAttemptModel(house: house, start: start)
    asked.append(kinds.question)
    let step = try #require(await kinds.log(kind: "sorry"))  // 3
    #expect(asked == [.way, .place, .kind])
    app.stepped(step)
    #expect(app.path == [.attempt(step)])
    let story = await story(id, in: house)
    #expect(story.page?.attempts.map(\.id) == [step])

    // Where nothing is open it stands alone, and two taps do.
    await story.close(.talked)
    let alone = NewAttemptModel(house: house, start: AttemptStart(way: .made))
    #expect(alone.question == nil, "not before it is known what is open")
    await alone.load()
    #expect(alone.question == .kind)
    alone.own = "een kaartje"
    let kept = try #require(await alone.log())
    let model = await self.step(kept, in: house)
    #expect(model.step?.title == "een kaartje" && model.step?.rupture == nil)
    // With whom it was, or something kind for oneself.
    await model.choose(sam)
    #expect(model.step?.person == sam && model.step?.with == "Met Sam")
    await model.choose(try #require(model.me))
    #expect(model.step?.person == model.me && model.step?.with == "Voor jezelf")
    await model.choose(try #require(model.me))
    #expect(model.step?.person == nil)
    await list.load()
    #expect(list.view?.alone.map(\.id) == [kept])
  }

  /// From a person or a moment it is known with whom, or where it belongs.
  @Test func fromAPersonAndFromAMoment() async throws {
    let (app, house) = try await opened(try TestPhone())
    let sam = try await added("Sam", .partner, in: house)
    let bo = try await added("Bo", in: house)
    let moment = try await logged(2, in: house)
    let new = NewRuptureModel(house: house, start: RuptureStart(moment: moment))
    new.choose(sam)
    let id = try #require(await new.log(size: 2))
    let story = await story(id, in: house)
    #expect(story.page?.moment == moment)
    await story.choose(size: 5)
    #expect(story.page?.size == 5)
    let withSam = NewAttemptModel(house: house, start: AttemptStart(way: .made, person: sam))
    await withSam.load()
    #expect(withSam.question == .place && withSam.open?.map(\.id) == [id])
    let withBo = NewAttemptModel(house: house, start: AttemptStart(way: .made, person: bo))
    await withBo.load()
    #expect(withBo.question == .kind)
    let step = await step(try #require(await withBo.log(kind: "ask")), in: house)
    #expect(step.step?.person == bo && step.step?.rupture == nil)
    app.show(.newRupture(RuptureStart(moment: moment)))
    app.removed(moment)
    #expect(app.path == [])
  }

  @Test func whenItWasCanBeSaidOtherwise() async throws {
    let (_, house) = try await opened(try TestPhone())
    let sam = try await added("Sam", .partner, in: house)
    let id = try await came(with: sam, size: 2, in: house)
    let step = try await stepped(.made, "sorry", at: id, in: house)
    func at(_ id: UUID, _ subject: WhenModel.Subject, hour: Int) async -> WhenModel {
      let model = WhenModel(house: house, id: id, subject: subject, pause: .seconds(600))
      await model.load()
      model.choose("2026-11-22")
      model.step(hour: hour - Int(model.hour))
      await model.leave()
      return model
    }
    let came = await at(id, .rupture, hour: 18)
    #expect(came.said == "Gisteren, 18:14")
    let took = await at(try #require(step.step?.id), .attempt, hour: 20)
    #expect(took.said == "Gisteren, 20:14")
    #expect(await at(id, .closed, hour: 21).trouble != nil, "it is open still")
    let story = await story(id, in: house)
    #expect(story.page?.story.map(\.after) == ["", "na 2 uur"])
    await story.close(.talked)
    let closed = await at(id, .closed, hour: 21)
    #expect(closed.said == "Weer goed na 3 uur: uitgepraat")
    #expect(await at(id, .closed, hour: 17).trouble != nil, "not before it came")
  }

  @Test func whoWasAfraidIsAskedNothingAndSeesHelp() async throws {
    let (_, house) = try await opened(try TestPhone())
    let sam = try await added("Sam", .partner, in: house)
    let id = try await came(with: sam, size: 5, in: house)
    let story = await story(id, in: house)
    #expect(story.page?.asksAfraid == true)
    await story.answer(afraid: true)
    let page = try #require(story.page)
    #expect(page.offersHelp && page.rests && !page.open && !page.asksAfraid && page.person == sam)
    #expect(story.justAfraid)
    let list = await list(in: house)
    #expect(list.view?.open == [] && list.view?.prompt == nil)
    let place = NewAttemptModel(house: house, start: AttemptStart(way: .made))
    await place.load()
    #expect(place.question == .kind)
    // A slip of the finger.
    await story.takeBackAfraid()
    #expect(story.page?.asksAfraid == true && story.page?.offersHelp == false && !story.justAfraid)
    await story.answer(afraid: true)
    await story.flag()
    #expect(story.trouble == nil && story.page?.person == nil && story.page?.offersHelp == true)
    #expect(await person(sam, in: house).page?.notSafe == true)
  }

  @Test func whoIsNotSafeIsSeenNowhere() async throws {
    let phone = try TestPhone()
    var (app, house) = try await opened(phone)
    let sam = try await added("Sam", .partner, in: house)
    let id = try await came(with: sam, size: 2, in: house)
    _ = try await stepped(.made, "sorry", at: id, in: house)
    let alone = NewAttemptModel(
      house: house, start: AttemptStart(way: .made, placed: true, person: sam))
    let step = try #require(await alone.log(kind: "sorry"))
    let tools = await list(in: house)
    let apology = try #require(await tools.beginApology(to: sam))
    let cycles = CyclesModel(house: house)
    cycles.choose(.now)
    let drawn = try #require(await cycles.draw(with: sam))
    await app.shut()

    (app, house) = try await opened(phone.at("2026-11-24T19:30:00Z"))
    let list = await self.list(in: house)
    let today = TodayModel(house: house)
    await today.load()
    #expect(list.view?.prompt?.rupture == id && today.view?.between == list.view?.prompt)
    let person = await self.person(sam, in: house)
    await person.flag(notSafe: true)
    await person.load()
    await list.load()
    await today.load()
    let view = try #require(list.view)
    #expect(view.open == [] && view.closed == [] && view.alone == [] && view.apologies == [])
    #expect(view.people == [] && view.prompt == nil && today.view?.between == nil)
    #expect(person.together?.logs == false && person.together?.open == [])
    let story = await self.story(id, in: house)
    #expect(story.page?.rests == true && story.page?.person == nil && story.page?.worked == [])
    let model = await self.step(step, in: house)
    #expect(model.step?.rests == true && model.step?.person == nil)
    await model.choose(.worked)
    #expect(model.trouble != nil)
    let sorry = ApologyModel(house: house, id: apology)
    await sorry.load()
    #expect(sorry.apology?.whom == nil && sorry.apology?.offersHelp == true && !sorry.asksSafe)
    let cycle = CycleModel(house: house, id: drawn)
    await cycle.load()
    #expect(cycle.logsWith == nil)
    let new = NewRuptureModel(house: house, start: RuptureStart(person: sam))
    #expect(await new.log(size: 2) == nil)
    #expect(new.trouble != nil)
  }

  @Test func theQuestionCanWait() async throws {
    let phone = try TestPhone()
    var (app, house) = try await opened(phone)
    let sam = try await added("Sam", .partner, in: house)
    let id = try await came(with: sam, size: 2, in: house)
    await app.shut()
    (app, house) = try await opened(phone.at("2026-11-24T19:30:00Z"))
    let today = TodayModel(house: house)
    await today.load()
    #expect(today.view?.between?.rupture == id && today.view?.between?.why.isEmpty == false)
    await today.putOffBetween()
    #expect(today.trouble == nil && today.view?.between == nil)
    await app.shut()
    (app, house) = try await opened(phone.at("2026-11-26T19:30:00Z"))
    let list = await self.list(in: house)
    #expect(list.view?.prompt?.rupture == id)
    await list.putOff()
    #expect(list.trouble == nil && list.view?.prompt == nil && list.view?.open.count == 1)
  }

  @Test func thrownAwayWithItsStepsOrWithoutThem() async throws {
    let (_, house) = try await opened(try TestPhone())
    let sam = try await added("Sam", .partner, in: house)
    for withSteps in [true, false] {
      let id = try await came(with: sam, size: 2, in: house)
      let step = try await stepped(.made, "sorry", at: id, in: house)
      let story = await story(id, in: house)
      await story.askRemoval()
      #expect(story.removing && story.page?.binned == false)
      await story.remove(withSteps: withSteps)
      #expect(!story.removing && story.page?.binned == true)
      await step.load()
      #expect(step.step?.binned == withSteps)
      let list = await list(in: house)
      #expect(list.view?.open == [] && list.view?.alone.count == (withSteps ? 0 : 1))
      await story.restore()
      #expect(story.page?.binned == false && story.page?.open == true)
      await step.load()
      #expect(step.step?.binned == false)
      // A step alone, and back.
      await step.remove()
      #expect(step.step?.binned == true)
      await step.restore()
      #expect(step.step?.binned == false)
      await step.remove()
      await story.load()
      if story.page?.attempts.isEmpty == true {
        await story.askRemoval()
        #expect(
          !story.removing && story.page?.binned == true, "nothing to ask where there are none")
      }
    }
  }

  @Test func whatWasSwallowedWithSomeoneIsOpenWithThem() async throws {
    let (_, house) = try await opened(try TestPhone())
    let sam = try await added("Sam", .partner, in: house)
    _ = try await house.ask { try $0.needs().swallow(id: newId(), person: sam) }
    let list = await list(in: house)
    #expect(list.view?.open.map(\.summary) == ["Ingeslikt · klein"])
    let id = try #require(list.view?.open.first?.id)
    #expect(await story(id, in: house).page?.swallowed == true)
  }

  @Test func twoPeopleTurnOutToBeOne() async throws {
    let (app, house) = try await opened(try TestPhone())
    let sam = try await added("Sam", .partner, in: house)
    let sammy = try await added("Sammy", .friend, in: house)
    let id = try await came(with: sammy, size: 2, in: house)
    app.show(.person(sammy))
    app.show(.merge(sammy))
    let model = await person(sammy, in: house)
    #expect(model.others.map(\.id) == [sam])
    #expect(await model.merge(into: sam))
    app.merged(sammy, into: sam)
    #expect(app.path == [.person(sam)])
    #expect(await person(sam, in: house).together?.open.map(\.id) == [id])
    let people = PeopleModel(house: house)
    await people.load()
    #expect(people.view?.people.contains { $0.id == sammy } == false)
    #expect(await !model.merge(into: sam), "there is nobody any more")
  }

  private func came(with person: UUID, size: UInt8, in house: House) async throws -> UUID {
    let model = NewRuptureModel(house: house, start: RuptureStart())
    await model.load()
    model.choose(person)
    return try #require(await model.log(size: size))
  }

  private func stepped(
    _ way: AttemptWay, _ kind: String, at rupture: UUID, in house: House
  ) async throws -> AttemptModel {
    let start = AttemptStart(way: way, rupture: rupture, placed: true)
    let new = NewAttemptModel(house: house, start: start)
    return await step(try #require(await new.log(kind: kind)), in: house)
  }

  private func step(_ id: UUID, in house: House) async -> AttemptModel {
    let model = AttemptModel(house: house, id: id)
    await model.load()
    #expect(model.trouble == nil)
    return model
  }

  private func story(_ id: UUID, in house: House) async -> RuptureModel {
    let model = RuptureModel(house: house, id: id)
    await model.load()
    #expect(model.trouble == nil)
    return model
  }

  private func list(in house: House) async -> RepairsModel {
    let model = RepairsModel(house: house)
    await model.load()
    #expect(model.trouble == nil)
    return model
  }

  private func person(_ id: UUID, in house: House) async -> PersonModel {
    let model = PersonModel(house: house, id: id)
    await model.load()
    #expect(model.trouble == nil)
    return model
  }
}
