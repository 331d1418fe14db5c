import Foundation
import HavenModels
import Testing
import Thuishaven

@MainActor
@Suite struct QuestionnaireTests {
  @Test func theGaugeIsBegunLeftTakenUpAgainAndFinished() async throws {
    let phone = try TestPhone()
    let (app, house) = try await opened(phone)
    let sam = try await added("Sam", .partner, to: house)

    // From the shelf, by way of whom it is about.
    let row = try await shelved("Hoe het voelt met", in: house)
    #expect(row.asksAbout && row.closed == nil && row.taken == nil)
    app.show(.library)
    app.show(.subjects(row.canonical))
    let subjects = SubjectsModel(house: house, canonical: row.canonical)
    await subjects.load()
    #expect(subjects.view?.choices.map(\.person) == [nil, sam])
    let id = try #require(await subjects.begin(row.canonical, about: sam))
    app.show(.taking(id))

    let taking = TakingModel(house: house, id: id)
    await taking.load()
    #expect(taking.session?.title == "Hoe het voelt met Sam")
    #expect(taking.session?.canGoBack == false)
    for _ in 0..<3 {
      if case .choice = try question(of: taking).control {} else { #expect(await !taking.next()) }
      #expect(taking.canSkip)
      await taking.answer(try question(of: taking), .option(n: 5, chosen: true))
      #expect(!taking.canSkip)
      #expect(await !taking.next())
    }
    let left = try #require(taking.session?.page.key)

    // Enough for now: away, and the phone goes off.
    await taking.rest()
    #expect(taking.paused)
    app.leaveTaking()
    #expect(app.path == [.library])
    await app.shut()

    let (later, again) = try await opened(phone.at("2026-11-24T09:00:00Z"))
    let library = LibraryModel(house: again)
    await library.load()
    #expect(library.view?.begun.map(\.id) == [id])
    #expect(library.view?.begun.first?.about == "Sam")
    let resumed = TakingModel(house: again, id: id)
    await resumed.load()
    #expect(resumed.session?.page.key == left)
    #expect(!resumed.paused)
    later.show(.library)
    later.show(.taking(id))
    try await fillIn(resumed, option: 5)

    later.show(.review(id))
    let review = ReviewModel(house: again, id: id)
    await review.load()
    let view = try #require(review.view)
    #expect(view.blocking == nil)
    #expect(view.rows.count { $0.answered } == 12)

    // A row leads to its page, and from there back to the overview.
    let first = try #require(view.rows.first)
    #expect(first.canGo)
    #expect(await review.jump(to: first.page))
    later.returnToPages(of: id)
    #expect(later.path == [.library, .taking(id)])
    await resumed.load()
    #expect(resumed.session?.page.key == first.page)
    later.show(.review(id))
    #expect(await review.complete())
    later.completed(id)
    #expect(later.path == [.library, .result(id)])

    let result = ResultModel(house: again, id: id)
    await result.load()
    let said = try #require(result.view)
    #expect(said.about == "Sam")
    #expect(said.scales.count == 2)
    #expect(said.plane?.points.count == 1)
    #expect(said.plane?.spoken.contains("Sam") == true)
    #expect(said.answers.count == 12)
    await library.load()
    #expect(library.view?.begun.isEmpty == true)
    #expect(try await shelved("Hoe het voelt met", in: again).taken != nil)
  }

  @Test func aRefusedAnswerKeepsThePageAndSaysWhy() async throws {
    let (_, house) = try await opened(try TestPhone())
    let taking = try await begun("Hoe veilig het nu voelt", in: house)
    let asked = try question(of: taking)
    let before = taking.session
    await taking.answer(asked, .slider(value: 11))
    let refused = ApiError.InvalidAnswer(linkId: "safe", reason: .outOfRange)
    #expect(taking.refusals[asked.key] == explain(error: refused, languages: ["nl"]))
    #expect(taking.trouble == nil)
    #expect(taking.session == before)

    // The next answer takes the sentence away.
    await taking.answer(asked, .slider(value: 7))
    #expect(taking.refusals.isEmpty)
  }

  @Test func whatIsTypedTooLongKeepsThePageUntilItFits() async throws {
    let (_, house) = try await opened(try TestPhone())
    let taking = try await sleepDiaryBegun(in: house)
    let asked = try await goOn(to: "Wat droomde je", in: taking)
    let field = try #require(taking.fields(of: asked).first)
    field.text = String(repeating: "zee ", count: 20)
    #expect(await !taking.next())
    #expect(taking.session?.page.questions.first?.key == asked.key)
    #expect(field.trouble?.text.contains("40") == true)
    #expect(!taking.isKept)
    field.text = "De zee."
    #expect(await !taking.next())
    #expect(taking.session?.page.questions.first?.key != asked.key)
    await taking.back()
    #expect(taking.fields(of: asked).map(\.text) == ["De zee."])
  }

  @Test func aSliderStandsNowhereUntilItIsTouched() async throws {
    let (_, house) = try await opened(try TestPhone())
    let taking = try await begun("Hoe veilig het nu voelt", in: house)
    let asked = try question(of: taking)
    #expect(try slid(taking) == nil)
    #expect(taking.canSkip)
    await taking.step(asked, more: true)
    #expect(try slid(taking) == 5)

    // Two quick taps are two places; at the end it stays.
    async let one: Void = taking.step(asked, more: true)
    async let two: Void = taking.step(asked, more: true)
    _ = await (one, two)
    #expect(try slid(taking) == 7)
    for _ in 0..<5 { await taking.step(asked, more: true) }
    #expect(try slid(taking) == 10)
    #expect(taking.refusals.isEmpty)
    await taking.clear(try question(of: taking))
    #expect(try slid(taking) == nil)
  }

  private func slid(_ taking: TakingModel) throws -> Double? {
    guard case .slider(_, _, _, let value, _, _, _) = try question(of: taking).control else {
      return try #require(nil, "no slider")
    }
    return value
  }

  @Test func childhoodStaysClosedUntilItIsOpenedOnPurpose() async throws {
    let (_, house) = try await opened(try TestPhone())
    let row = try await shelved("vroeger", in: house)
    #expect(row.closed != nil)
    let closed = LibraryModel(house: house)
    await closed.load()
    #expect(closed.row(row.canonical) == row)
    #expect(await closed.begin(row.canonical) == nil)
    #expect(closed.trouble != nil)
    let id = try #require(await closed.begin(row.canonical, onPurpose: true))
    #expect(closed.trouble == nil)

    // What is written there is kept by itself, as it was written.
    let taking = TakingModel(house: house, id: id, pause: .milliseconds(30))
    await taking.load()
    let asked = try await goOn(to: "plek van vroeger", in: taking)
    guard case .text(_, let long, false, _) = asked.control else {
      Issue.record("no words are asked")
      return
    }
    #expect(long)
    let field = try #require(taking.fields(of: asked).first)
    field.text = "  Een boom,\nmet een hut. "
    #expect(await eventually { !taking.canSkip })
    #expect(field.text == "  Een boom,\nmet een hut. ")
    let again = TakingModel(house: house, id: id)
    await again.load()
    #expect(again.fields(of: asked).map(\.text) == ["  Een boom,\nmet een hut. "])
  }

  @Test func twoQuickTapsBeginOneQuestionnaire() async throws {
    let (_, house) = try await opened(try TestPhone())
    let row = try await shelved("Hoe veilig het nu voelt", in: house)
    let library = LibraryModel(house: house)
    let first = await library.begin(row.canonical)
    let second = await library.begin(row.canonical)
    #expect(first != nil && first == second)
    library.arrive()
    #expect(await library.begin(row.canonical) != first)
    await library.load()
    #expect(library.view?.begun.count == 2)
  }

  @Test func whatIsThrownAwayBeforeItIsFinishedCanComeBack() async throws {
    let (app, house) = try await opened(try TestPhone())
    let taking = try await begun("Hoe veilig het nu voelt", in: house)
    app.show(.library)
    app.show(.taking(taking.id))
    app.show(.review(taking.id))
    let review = ReviewModel(house: house, id: taking.id)
    #expect(await review.remove())
    app.discarded(taking.id)
    #expect(app.path == [.library])
    #expect(app.discarded == taking.id)
    let library = LibraryModel(house: house)
    await library.load()
    #expect(library.view?.begun.isEmpty == true)

    await app.restoreRemoved()
    #expect(app.discarded == nil)
    await library.load()
    #expect(library.view?.begun.map(\.id) == [taking.id])
  }

  @Test func earlierTimesStandSideBySideAndComeBackFromTheBin() async throws {
    let phone = try TestPhone()
    let (app, house) = try await opened(phone)
    let sam = try await added("Sam", .partner, to: house)
    let noor = try await added("Noor", .friend, to: house)
    let first = try await gauged(sam, option: 1, in: house)
    let second = try await gauged(noor, option: 5, in: house)

    let row = try await shelved("Hoe het voelt met", in: house)
    let history = HistoryModel(house: house, canonical: row.canonical)
    await history.load()
    #expect(Set(history.view?.rows.map(\.id) ?? []) == [first, second])
    #expect(Set(history.view?.plane?.points.map(\.label) ?? []) == ["Sam", "Noor"])

    app.show(.history(row.canonical))
    #expect(await history.remove(second))
    app.discarded(second)
    #expect(app.path == [.history(row.canonical)])
    #expect(history.view?.rows.map(\.id) == [first])
    #expect(history.view?.removed.map(\.about) == ["Noor"])
    #expect(history.view?.plane == nil)

    await history.restore(second)
    #expect(history.view?.rows.count == 2)
    #expect(history.view?.removed.isEmpty == true)
    #expect(history.trouble == nil)
  }

  @Test func aFinishedOneIsOpenedAgainAndChanged() async throws {
    let (app, house) = try await opened(try TestPhone())
    let sam = try await added("Sam", .partner, to: house)
    let id = try await gauged(sam, option: 1, in: house)
    app.show(.result(id))
    let result = ResultModel(house: house, id: id)
    await result.load()
    let before = try #require(result.view?.answers)
    #expect(await result.reopen())
    app.reopened(id)
    #expect(app.path == [.taking(id)])

    let taking = TakingModel(house: house, id: id)
    await taking.load()
    for _ in 0..<20 where taking.session?.canGoBack == true { await taking.back() }
    try await fillIn(taking, option: 6)
    #expect(await ReviewModel(house: house, id: id).complete())
    await result.load()
    #expect(result.trouble == nil)
    #expect(result.view?.answers.map(\.question) == before.map(\.question))
    #expect(result.view?.answers != before)
  }
}
