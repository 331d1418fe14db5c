import Thuishaven

/// A screen on which one says what the body does: in a moment, or in a talk in the mind.
@MainActor
public protocol BodyModel: ScreenModel {
  /// What the body does, in the order in which it was said.
  var felt: [SensationView] { get }
  /// The place of the body whose qualities are looked at.
  var zone: String? { get set }
  /// Says it otherwise.
  func feel(_ make: @escaping @Sendable ([SensationDraft]) -> [SensationDraft]) async
}

/// A place on the drawing of the body.
public enum BodyPart: String, CaseIterable, Sendable {
  case head, jaw, throat, shoulders, chest, belly, back, arms, hands, legs, feet
}

/// A place on the drawing, with its words.
public struct BodyZone: Identifiable, Sendable {
  /// Where it is.
  public let part: BodyPart
  /// Its word.
  public let label: String
  /// Its id.
  public var id: String { part.rawValue }
}

/// Answers that say all there is to say: neither a quality nor a strength goes with them.
private let wholeAnswers = ["nothing", "absent"]

extension BodyModel {
  /// The places on the drawing, each with its words.
  public var drawn: [BodyZone] {
    house.words.choices.zones.compactMap { zone in
      BodyPart(rawValue: zone.id).map { BodyZone(part: $0, label: zone.label) }
    }
  }

  /// What has no place on the drawing: the whole body, nothing, not quite there.
  public var undrawn: [ListChoice] {
    house.words.choices.zones.filter { BodyPart(rawValue: $0.id) == nil }
  }

  /// What a newer app felt in a place that this one does not know.
  public var strangeFelt: [SensationView] {
    let zones = house.words.choices.zones
    return felt.filter { felt in !zones.contains { $0.id == felt.zone } }
  }

  /// What it does in this place; nothing when nothing was said of it.
  public func felt(in zone: String) -> SensationView? {
    felt.first { $0.zone == zone }
  }

  /// The place whose qualities are looked at, with its words.
  public var openZone: ListChoice? {
    guard let zone, felt(in: zone) != nil else { return nil }
    return house.words.choices.zones.first { $0.id == zone }
  }

  /// What a chosen quality means.
  public func quality(of zone: String) -> ListChoice? {
    let quality = felt(in: zone)?.quality
    return house.words.choices.qualities.flatMap(\.choices).first { $0.id == quality }
  }

  /// A place is tapped: it is felt and opens; felt before, it opens; open before, it is let go.
  public func tap(zone tapped: String) async {
    if felt(in: tapped) == nil {
      zone = wholeAnswers.contains(tapped) ? nil : tapped
      await feel { $0 + [SensationDraft(zone: tapped, quality: "", strength: nil)] }
    } else if zone == tapped || wholeAnswers.contains(tapped) {
      zone = nil
      await letGo(zone: tapped)
    } else {
      zone = tapped
    }
  }

  /// A place is let go, with all that was said of it.
  public func letGo(zone gone: String) async {
    await feel { $0.filter { $0.zone != gone } }
  }

  /// A quality of a place; the chosen one again lets it go.
  public func choose(quality: String, in zone: String) async {
    await feel { felt in
      felt.map { now in
        guard now.zone == zone else { return now }
        return SensationDraft(
          zone: zone, quality: toggled(quality, from: now.quality), strength: now.strength)
      }
    }
  }

  /// How strong it is in a place.
  public func choose(strength: UInt8?, in zone: String) async {
    await feel { felt in
      felt.map { now in
        guard now.zone == zone else { return now }
        return SensationDraft(zone: zone, quality: now.quality, strength: strength)
      }
    }
  }
}

extension SensationDraft {
  /// As the core has it.
  init(_ felt: SensationView) {
    self.init(zone: felt.zone, quality: felt.quality, strength: felt.strength)
  }
}
