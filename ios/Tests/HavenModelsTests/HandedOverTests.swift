import Foundation
import HavenModels
import Testing
import Thuishaven

@MainActor
@Suite struct HandedOverTests {
  @Test func aRequiredQuestionKeepsItFromBeingCompleted() async throws {
    let (_, house) = try await opened(try TestPhone())
    let taking = try await sleepDiaryBegun(in: house)
    let hours = try await goOn(to: "Hoeveel uur", in: taking)
    #expect(hours.required != nil)
    let review = ReviewModel(house: house, id: taking.id)
    await review.load()
    #expect(review.view?.blocking != nil)
    #expect(await !review.complete())
    let incomplete = ApiError.Invalid(field: .response, reason: .incomplete)
    #expect(review.trouble == explain(error: incomplete, languages: ["nl"]))

    // A number is written as one writes it, and stays as it was written.
    let field = try #require(taking.fields(of: hours).first)
    field.text = "7,50"
    await taking.leave()
    #expect(field.text == "7,50")
    #expect(field.trouble == nil)
    await review.load()
    #expect(review.view?.blocking == nil)
    #expect(await review.complete())

    let result = ResultModel(house: house, id: taking.id)
    await result.load()
    #expect(result.view?.answers.map(\.answer) == ["7,5"])
    #expect(result.view?.scales.isEmpty == true)
    #expect(result.view?.plane == nil)
  }

  @Test func aNumberThatIsNoneIsRefusedInItsField() async throws {
    let (_, house) = try await opened(try TestPhone())
    let taking = try await sleepDiaryBegun(in: house)
    let hours = try await goOn(to: "Hoeveel uur", in: taking)
    let field = try #require(taking.fields(of: hours).first)
    field.text = "lang"
    #expect(await !taking.next())
    let refused = ApiError.InvalidAnswer(linkId: "hours", reason: .wrongType)
    #expect(field.trouble == explain(error: refused, languages: ["nl"]))
    #expect(taking.session?.page.questions.first?.key == hours.key)
    field.text = ""
    await taking.leave()
    #expect(taking.isKept)
  }

  @Test func aUnitIsChosenBeforeOrAfterTheNumber() async throws {
    let (_, house) = try await opened(try TestPhone())
    let taking = try await sleepDiaryBegun(in: house)
    let dose = try await goOn(to: "Hoeveel nam je", in: taking)
    #expect(taking.unit(of: dose) == 0)
    await taking.choose(unit: 1, for: dose)
    #expect(taking.unit(of: dose) == 1)
    let field = try #require(taking.fields(of: dose).first)
    field.text = "2"
    await taking.leave()
    #expect(try await reviewed("Hoeveel nam je", taking) == "2 gram")
    await taking.choose(unit: 0, for: try question(of: taking))
    #expect(try await reviewed("Hoeveel nam je", taking) == "2 mg")
  }

  @Test func aTimeIsTurnedAndADayIsTapped() async throws {
    let (_, house) = try await opened(try TestPhone())
    let taking = try await sleepDiaryBegun(in: house)
    let bed = try await goOn(to: "Hoe laat", in: taking)
    #expect(taking.time(of: bed) == nil)
    taking.turn(bed, hours: 1)
    #expect(taking.time(of: bed)?.hour == 12)
    taking.turn(bed, hours: -13)
    taking.turn(bed, minutes: -5)
    #expect(taking.time(of: bed)?.minuteWords == "55")
    #expect(await eventually { !taking.canSkip })
    #expect(try await reviewed("Hoe laat", taking).hasPrefix("23:55"))

    // Any year is near, and a day to come is a day as well.
    let born = try await goOn(to: "geboren", in: taking)
    let month = try #require(await taking.month(nil))
    #expect(month.month == MonthMark(year: 2026, month: 11))
    #expect(month.next != nil && month.days.allSatisfy { !$0.ahead })
    let then = try #require(await taking.month(month.month.years(-40)))
    await taking.choose(day: try #require(then.days.first).date, for: born)
    #expect(try await reviewed("geboren", taking) == "1 november 1986")
    #expect(MonthMark(of: "1986-11-01") == then.month)

    // A day alone counts as noon; another day keeps the time.
    let woke = try await goOn(to: "wakker", in: taking)
    #expect(taking.fields(of: woke).isEmpty)
    await taking.choose(day: "2026-11-22", for: woke)
    #expect(taking.time(of: woke)?.hour == 12)
    taking.turn(try question(of: taking), hours: -5)
    await taking.leave()
    await taking.choose(day: "2026-11-23", for: try question(of: taking))
    guard case .dayAndTime("2026-11-23", "07:00", _) = try question(of: taking).control else {
      Issue.record("\(try question(of: taking).control)")
      return
    }
    await taking.clear(try question(of: taking))
    #expect(taking.fields(of: woke).isEmpty)
  }

  @Test func severalAnswersAreSeveralFields() async throws {
    let (_, house) = try await opened(try TestPhone())
    let taking = try await sleepDiaryBegun(in: house)
    let dreams = try await goOn(to: "Wat droomde je", in: taking)
    taking.fields(of: dreams).first?.text = "De zee."
    taking.addField(to: dreams)
    taking.addField(to: dreams)
    #expect(taking.fields(of: dreams).count == 3)
    taking.fields(of: dreams).last?.text = "Een boot."
    await taking.leave()
    #expect(taking.fields(of: dreams).map(\.text) == ["De zee.", "", "Een boot."])
    #expect(try await reviewed("Wat droomde je", taking) == "De zee., Een boot.")
    await taking.clear(try question(of: taking))
    #expect(taking.fields(of: dreams).map(\.text) == [""])
    #expect(taking.canSkip)
  }

  @Test func yesAndNoAndWhatCannotBeAnswered() async throws {
    let (_, house) = try await opened(try TestPhone())
    let taking = try await sleepDiaryBegun(in: house)
    let rested = try await goOn(to: "uitgerust", in: taking)
    guard case .yesNo(nil, let yes, _) = rested.control else {
      Issue.record("something is answered")
      return
    }
    await taking.answer(rested, .yesNo(value: true))
    #expect(try await reviewed("uitgerust", taking) == yes)
    let scan = try await goOn(to: "horloge", in: taking)
    guard case .unanswerable(let reason) = scan.control else {
      Issue.record("a file can be answered")
      return
    }
    #expect(!reason.isEmpty)
    #expect(!taking.canSkip)
    #expect(await taking.next())
  }

  @Test func aGroupIsThereOnceMoreOrOnceLess() async throws {
    let (_, house) = try await opened(try TestPhone())
    let taking = try await sleepDiaryBegun(in: house)
    let nap = try await goOn(to: "Waar sliep je", in: taking)
    taking.fields(of: nap).first?.text = "Op de bank"
    #expect(await !taking.next())
    let another = try question(of: taking)
    guard case .repetition(1, _, true, _, false) = another.control else {
      Issue.record("\(another.control)")
      return
    }
    await taking.repeat(another, more: true)
    let second = try question(of: taking)
    #expect(second.key != nap.key && second.text == nap.text)
    taking.fields(of: second).first?.text = "In de trein"
    #expect(await !taking.next())
    await taking.repeat(try question(of: taking), more: false)
    guard case .repetition(1, _, _, _, _) = try question(of: taking).control else {
      Issue.record("it is still there")
      return
    }
  }

  @Test func aFileIsReportedLineByLine() async throws {
    let (_, house) = try await opened(try TestPhone())
    let model = FromFileModel(house: house)
    await model.take(try written("{\"resourceType\": \"Patient\"}"))
    #expect(model.view?.taken == false)
    #expect(model.view?.canonical == nil)
    #expect(model.view?.errors.isEmpty == false)
    #expect(model.view?.summary.isEmpty == false)

    let strange = sleepDiary.replacingOccurrences(
      of: "\"status\"",
      with: "\"modifierExtension\": [{\"url\": \"x:y\", \"valueCode\": \"z\"}], \"status\"")
    await model.take(try written(strange))
    let view = try #require(model.view)
    #expect(!(view.errors + view.unsupported).isEmpty)
    #expect(view.taken == (view.errors.isEmpty))

    await model.take(try written(String(repeating: " ", count: 9_500_000)))
    #expect(model.view?.taken == false)
    #expect(model.view?.errors.isEmpty == false)

    // A file that is not there is no questionnaire that was refused.
    await model.take(URL(fileURLWithPath: newFolder()))
    #expect(model.unreadable)
    #expect(model.view == nil)
    await model.take(try written(sleepDiary))
    #expect(!model.unreadable)
    #expect(model.view?.taken == true)
    #expect(model.view?.title == "Slaapdagboek")
  }

  @Test func itIsTakenOffTheShelfAndPutBack() async throws {
    let (_, house) = try await opened(try TestPhone())
    let fromFile = FromFileModel(house: house)
    await fromFile.take(try written(sleepDiary))
    let canonical = try #require(fromFile.view?.canonical)
    let library = LibraryModel(house: house)
    await library.load()
    #expect(library.row(canonical)?.canRemove == true)
    await library.takeOff(canonical)
    #expect(library.row(canonical) == nil)
    #expect(library.canPutBack)
    await library.putBack()
    #expect(library.row(canonical)?.title == "Slaapdagboek")
    #expect(!library.canPutBack)
    #expect(library.trouble == nil)
  }

  @Test func whatGoesOutIsTheStandardsOwnFile() async throws {
    let (_, house) = try await opened(try TestPhone())
    let sam = try await added("Sam", .partner, to: house)
    let id = try await gauged(sam, in: house)
    let model = ToFileModel(house: house, id: id)
    let answers = try #require(await model.file())
    #expect(answers.fileName == "2026-11-23.json")
    #expect(answers.content.contains("\"QuestionnaireResponse\""))
    #expect(!answers.content.contains("\"Observation\""))
    #expect(!answers.content.contains("Sam"))
    model.content = .scores
    let older = try #require(await model.file())
    #expect(older.content.contains("\"Bundle\""))
    #expect(older.content.contains("\"Observation\""))
    model.newer = true
    let newer = try #require(await model.file())
    #expect(newer.content.contains("\"Observation\""))
    #expect(model.trouble == nil)

    let nothing = ToFileModel(house: house, id: newId())
    #expect(await nothing.file() == nil)
    #expect(nothing.trouble == explain(error: .NotFound, languages: ["nl"]))
  }

  private func reviewed(_ words: String, _ taking: TakingModel) async throws -> String {
    let review = ReviewModel(house: taking.house, id: taking.id)
    await review.load()
    return try #require(review.view?.rows.first { $0.text.contains(words) }).answer
  }
}
