import Foundation
import HavenModels
import Testing
import Thuishaven

@MainActor
@Suite struct TimeTests {
  @Test func thePhonesZoneRulesAreItsChangesOfOffset() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
    let rules = ZoneRules.of(zone, now: instant("2026-11-23T12:00:00Z"))
    #expect(rules.id == "Europe/Amsterdam")
    for (text, offset) in [
      ("2026-03-29T01:00:00Z", 7200), ("2026-10-25T01:00:00Z", 3600),
      ("2028-03-26T01:00:00Z", 7200),
    ] {
      let change = OffsetChange(from: instant(text), offsetSeconds: Int32(offset))
      #expect(rules.changes.contains(change))
    }
    #expect(rules.changes.map(\.from) == rules.changes.map(\.from).sorted())
    #expect(rules.changes.count < 200)
  }

  @Test func thePhonesZoneRulesBeginIn1900() throws {
    let zone = try #require(TimeZone(identifier: "Europe/London"))
    let rules = ZoneRules.of(zone, now: instant("2026-11-23T12:00:00Z"))
    #expect(rules.changes.first?.from == instant("1900-01-01T00:00:00Z"))
    for (text, offset) in [
      ("1941-05-04T01:00:00Z", 7200), ("1968-02-18T02:00:00Z", 3600), ("1971-10-31T02:00:00Z", 0),
    ] {
      let change = OffsetChange(from: instant(text), offsetSeconds: Int32(offset))
      #expect(rules.changes.contains(change))
    }
  }

  @Test func everyZoneGivesTheOffsetThatItHas() throws {
    var wrong: [String] = []
    for id in TimeZone.knownTimeZoneIdentifiers {
      guard let zone = TimeZone(identifier: id) else { continue }
      let changes = ZoneRules.of(zone, now: instant("2026-11-23T12:00:00Z")).changes
      #expect((1...1000).contains(changes.count), "\(id)")
      for year in stride(from: 1905, through: 2028, by: 3) {
        let at = instant("\(year)-07-01T12:00:00Z")
        let offset = changes.last { $0.from <= at }?.offsetSeconds
        if offset != Int32(zone.secondsFromGMT(for: at)) { wrong.append("\(id) \(year)") }
      }
    }
    #expect(wrong == [])
  }

  @Test func backdatedToBefore1970ByTheOffsetOfThen() async throws {
    let (_, house) = try await opened(try TestPhone(zone: "Europe/London"))
    let id = try await logged(5, in: house)
    let page = try await set(house, id, "1950-01-01", hour: 12, minute: 0)
    #expect(page.moment.occurredAt == instant("1950-01-01T12:00:00Z"))
  }

  @Test func theHourIsWrittenAsThePersonWritesIt() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(5, in: house)
    let model = WhenModel(house: house, id: id)
    await model.load()
    #expect(model.hourWords == "20")
    #expect(model.minuteWords == "14")
    model.step(minute: -9)
    #expect(model.minuteWords == "05")
    let settings = SettingsModel(house: house)
    await settings.change(.language(choice: .english))
    await settings.change(.clock(style: .twelve))
    #expect(model.hourWords == "8 pm")
    model.step(hour: 4)
    #expect(model.hourWords == "12 am")
  }

  @Test func backdatedOverAChangeOfTheClock() async throws {
    let (_, house) = try await opened(try TestPhone(now: "2026-10-26T10:00:00Z"))
    let id = try await logged(5, in: house)

    // The hour that comes twice is the first of the two.
    var page = try await set(house, id, "2026-10-25", hour: 2, minute: 30)
    #expect(page.moment.occurredAt == instant("2026-10-25T00:30:00Z"))
    #expect(page.moment.time == "02:30")
    // The hour that never comes lies after the change.
    page = try await set(house, id, "2026-03-29", hour: 2, minute: 30)
    #expect(page.moment.occurredAt == instant("2026-03-29T01:30:00Z"))
    #expect(page.moment.time == "03:30")
    // And in summer the entry has its own offset, whatever today's is.
    page = try await set(house, id, "2026-07-01", hour: 12, minute: 0)
    #expect(page.moment.occurredAt == instant("2026-07-01T10:00:00Z"))
  }

  @Test func theSmallHoursBelongToTheEveningBefore() async throws {
    let (_, house) = try await opened(try TestPhone(now: "2026-11-24T09:00:00Z"))
    let id = try await logged(5, in: house)
    _ = try await set(house, id, "2026-11-24", hour: 2, minute: 15)
    let diary = DiaryModel(house: house)
    await diary.load()
    #expect(diary.days?.map(\.date) == ["2026-11-23"])

    // In the calendar it stands under the same day.
    await diary.show(.calendar)
    let day = try #require(diary.month?.days.first { $0.count > 0 })
    #expect(day.date == "2026-11-23")
    await diary.choose(day)
    #expect(diary.dayMoments.map(\.id) == [id])

    // A day that begins at midnight moves it.
    let settings = SettingsModel(house: house)
    await settings.change(.dayStart(hour: 0))
    #expect(house.settings.dayStart == 0)
    await diary.show(.list)
    #expect(diary.days?.map(\.date) == ["2026-11-24"])
  }

  @Test func steppingRoundTheClockIsOneChange() async throws {
    let (_, house) = try await opened(try TestPhone(now: "2026-11-23T23:30:00Z"))
    let id = try await logged(5, in: house)
    let model = WhenModel(house: house, id: id, pause: .milliseconds(30))
    await model.load()
    #expect(model.month?.month == MonthMark(year: 2026, month: 11))
    #expect(model.hour == 0)
    model.choose("2026-11-20")
    model.step(hour: -1)
    model.step(minute: 45)
    #expect(model.hour == 23)
    #expect(model.minute == 15)
    #expect(await eventually { model.page?.moment.time == "23:15" })
    #expect(model.page?.wall.date == "2026-11-20")
    let moment = MomentModel(house: house, id: id)
    await moment.undo()
    #expect(moment.page?.moment.time == "00:30")
    await model.now()
    #expect(model.page?.moment.occurredAt == instant("2026-11-23T23:30:00Z"))
  }

  @Test func moreThanADayAheadIsRefusedAndShown() async throws {
    let (_, house) = try await opened(try TestPhone())
    let id = try await logged(5, in: house)
    let model = WhenModel(house: house, id: id)
    await model.load()
    model.choose("2026-11-29")
    await model.leave()
    let refusal = ApiError.Invalid(field: .occurred, reason: .tooLate)
    #expect(model.trouble == explain(error: refusal, languages: ["nl"]))
    #expect(model.page?.moment.time == "20:14")
  }

  private func set(
    _ house: House, _ id: UUID, _ date: String, hour: Int, minute: Int
  ) async throws -> MomentPage {
    let model = WhenModel(house: house, id: id)
    await model.load()
    model.choose(date)
    model.step(hour: hour - Int(model.hour))
    model.step(minute: minute - Int(model.minute))
    await model.leave()
    #expect(model.trouble == nil)
    return try #require(model.page)
  }
}
