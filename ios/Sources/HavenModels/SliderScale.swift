import Thuishaven

/// The places of a slider, from 0, each with what is spoken of it.
public struct SliderScale: Sendable {
  /// What is spoken of each place.
  public let spoken: [String]
  /// How far one step goes.
  public let by: Int

  /// A scale with a place for each text.
  public init(_ spoken: [String], by: Int = 1) {
    self.spoken = spoken
    self.by = by
  }

  /// The last place.
  public var last: Int { max(spoken.count - 1, 0) }

  /// Where a slider stands that was not answered yet.
  public var middle: UInt8 { nearest(to: Double(last) / 2) }

  /// What is spoken of a place; nothing where nothing is answered.
  public func spoken(at place: UInt8?) -> String? {
    guard let place, spoken.indices.contains(Int(place)) else { return nil }
    return spoken[Int(place)]
  }

  /// The step that is nearest to where a finger is.
  public func nearest(to place: Double) -> UInt8 {
    let steps = (place / Double(by)).rounded()
    return UInt8(min(max(Int(steps) * by, 0), last))
  }

  /// One step further, within the ends.
  public func stepped(_ place: UInt8, more: Bool) -> UInt8 {
    UInt8(min(max(Int(place) + (more ? by : -by), 0), last))
  }
}

extension Words {
  /// 0 to 10.
  public var tenths: SliderScale { SliderScale(choices.ofTen) }

  /// 0 to 100 percent.
  public var percents: SliderScale { SliderScale(choices.percents, by: 5) }

  /// How pleasant it is, in finer marks than the seven moods.
  public var pleasant: SliderScale { SliderScale(choices.pleasantMarks.map(\.spoken)) }

  /// How much energy there is, in finer marks than the five waters.
  public var energy: SliderScale { SliderScale(choices.energyMarks.map(\.spoken)) }
}
