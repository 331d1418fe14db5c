import Foundation
import Observation
import Thuishaven

/// The bin: what was thrown away in the last thirty days.
@MainActor
@Observable
public final class BinModel: ScreenModel {
  /// The opened diary.
  public let house: House
  /// What went wrong last.
  public var trouble: Explanation?
  /// What lies in it; nothing before the first reading.
  public private(set) var rows: [BinRow]?

  /// A model over an opened diary.
  public init(house: House) {
    self.house = house
  }

  /// Reads the bin.
  public func load() async {
    await attempt({ try $0.diary().bin() }, then: { rows = $0.rows })
  }

  /// Takes a moment out of it.
  public func restore(_ id: UUID) async {
    await attempt(
      {
        let diary = $0.diary()
        _ = try diary.restore(id: id)
        return try diary.bin()
      }, then: { rows = $0.rows })
  }
}
