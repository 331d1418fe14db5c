import Foundation
import Thuishaven

/// The company that names people.
private let person = "person"

/// How calm came back.
extension StepModel {
  /// How calm came back, as far as it was said.
  public var calm: CalmView? { chain?.calm }

  /// It came with people: who they were can be said.
  public var asksWhoCalmed: Bool {
    calm?.company.contains { $0.id == person } ?? false
  }

  /// It came with this, or not. Without people nobody is named.
  public func toggle(company: String) async {
    await calm {
      let company = toggled(company, in: $0.company)
      return $0.with(company: company, people: company.contains(person) ? nil : [])
    }
  }

  /// It came with this person, or not.
  public func toggle(calmedBy person: String) async {
    await calm { now in
      now.with(people: toggled(person, in: now.people).compactMap(UUID.init))
    }
  }

  /// This helped, or not.
  public func toggle(soother: String) async {
    await calm { $0.with(soothers: toggled(soother, in: $0.soothers)) }
  }

  /// It came just now.
  public func calmNow() async {
    await calm { $0.with(at: .now) }
  }

  /// How it was then; the same step again lets it go.
  public func choose(calmMood step: UInt8) async {
    await calm { $0.with(step: .some($0.step == step ? nil : step)) }
  }

  /// Nothing is said of calm after all.
  public func clearCalm() async {
    await change { _ in .calm(calm: nil) }
  }

  private func calm(_ make: @escaping @Sendable (CalmView) -> CalmDraft) async {
    await change { .calm(calm: make($0.chain.calm ?? .nothing)) }
  }
}

extension CalmView {
  /// Nothing was said yet.
  static let nothing = CalmView(
    company: [], people: [], soothers: [], at: nil, after: nil, step: nil)

  /// The same with another answer in one place.
  func with(
    company: [String]? = nil, people: [UUID]? = nil, soothers: [String]? = nil,
    at: Occurred? = nil, step: UInt8?? = nil
  ) -> CalmDraft {
    CalmDraft(
      company: company ?? self.company.map(\.id),
      people: people ?? self.people.map(\.id).compactMap(UUID.init),
      soothers: soothers ?? self.soothers.map(\.id),
      at: at ?? self.at.map { .wall(date: $0.date, hour: $0.hour, minute: $0.minute) },
      step: step ?? self.step)
  }
}
