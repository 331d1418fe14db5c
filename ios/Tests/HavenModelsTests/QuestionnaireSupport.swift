import Foundation
import HavenModels
import Testing
import Thuishaven

/// Adds a person, and gives their id.
@MainActor
func added(_ nickname: String, _ role: Role, to house: House) async throws -> UUID {
  let newcomer = NewcomerModel(house: house)
  newcomer.nickname = nickname
  newcomer.role = role
  #expect(await newcomer.keep())
  return newcomer.id
}

/// The row of the shelf whose title holds some words.
@MainActor
func shelved(_ title: String, in house: House) async throws -> LibraryRow {
  let library = LibraryModel(house: house)
  await library.load()
  let rows = try #require(library.view).sections.flatMap(\.rows)
  return try #require(rows.first { $0.title.contains(title) })
}

/// Begins a questionnaire about someone or nobody, as the shelf and its screens do, and reads its first page.
@MainActor
func begun(_ title: String, about person: UUID? = nil, in house: House) async throws -> TakingModel
{
  let row = try await shelved(title, in: house)
  let library = LibraryModel(house: house)
  let id = try #require(await library.begin(row.canonical, about: person))
  let taking = TakingModel(house: house, id: id, pause: .milliseconds(30))
  await taking.load()
  #expect(taking.trouble == nil)
  return taking
}

/// The only question of the page.
@MainActor
func question(of taking: TakingModel) throws -> QuestionView {
  try #require(taking.session?.page.questions.first)
}

/// Goes on to the page that asks some words.
@MainActor
func goOn(to words: String, in taking: TakingModel) async throws -> QuestionView {
  for _ in 0..<40 {
    if let found = taking.session?.page.questions.first(where: { $0.text.contains(words) }) {
      return found
    }
    if await taking.next() { break }
  }
  return try #require(nil, "no page asks \(words)")
}

/// Answers every page that is left with one option, up to the overview.
@MainActor
func fillIn(_ taking: TakingModel, option: UInt32) async throws {
  for _ in 0..<40 {
    if case .choice = try question(of: taking).control {
      await taking.answer(try question(of: taking), .option(n: option, chosen: true))
    }
    if await taking.next() { return }
  }
  Issue.record("the overview did not come")
}

/// Takes the gauge about someone from beginning to end, and gives its response.
@MainActor
func gauged(_ person: UUID, option: UInt32 = 5, in house: House) async throws -> UUID {
  let taking = try await begun("Hoe het voelt met", about: person, in: house)
  try await fillIn(taking, option: option)
  let review = ReviewModel(house: house, id: taking.id)
  #expect(await review.complete())
  return taking.id
}

/// A file as a therapist hands it over.
func written(_ text: String) throws -> URL {
  let file = FileManager.default.temporaryDirectory
    .appendingPathComponent("\(UUID().uuidString).json")
  try Data(text.utf8).write(to: file)
  return file
}

/// A questionnaire in the standard with every way to answer that ours do not use.
let sleepDiary = """
  {"resourceType": "Questionnaire", "url": "https://example.org/Questionnaire/sleep", "version": "1",
   "status": "active", "title": "Slaapdagboek", "item": [
    {"linkId": "hours", "type": "decimal", "text": "Hoeveel uur sliep je?", "required": true},
    {"linkId": "dose", "type": "quantity", "text": "Hoeveel nam je?", "extension": [
      {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption",
       "valueCoding": {"system": "http://unitsofmeasure.org", "code": "mg", "display": "mg"}},
      {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption",
       "valueCoding": {"system": "http://unitsofmeasure.org", "code": "g", "display": "gram"}}]},
    {"linkId": "bed", "type": "time", "text": "Hoe laat ging je naar bed?"},
    {"linkId": "born", "type": "date", "text": "Wanneer ben je geboren?"},
    {"linkId": "woke", "type": "dateTime", "text": "Wanneer werd je wakker?"},
    {"linkId": "dreams", "type": "string", "text": "Wat droomde je?", "repeats": true, "maxLength": 40},
    {"linkId": "rested", "type": "boolean", "text": "Ben je uitgerust?"},
    {"linkId": "naps", "type": "group", "text": "Dutjes", "repeats": true, "item": [
      {"linkId": "nap", "type": "string", "text": "Waar sliep je?"}]},
    {"linkId": "scan", "type": "attachment", "text": "Een plaatje van je horloge"}
  ]}
  """

/// Takes in the sleep diary and begins it.
@MainActor
func sleepDiaryBegun(in house: House) async throws -> TakingModel {
  let fromFile = FromFileModel(house: house)
  await fromFile.take(try written(sleepDiary))
  let canonical = try #require(fromFile.view?.canonical)
  let id = try #require(await fromFile.begin(canonical))
  let taking = TakingModel(house: house, id: id, pause: .milliseconds(30))
  await taking.load()
  return taking
}
