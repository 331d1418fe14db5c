import Foundation
import Thuishaven

extension ZoneRules {
  /// A zone's changes of offset as the phone knows them, from 1900 to two years after `now`.
  public static func of(_ zone: TimeZone, now: Date) -> ZoneRules {
    let last = now.addingTimeInterval(2 * 366 * 86_400)
    var at = Date(timeIntervalSince1970: -2_208_988_800)
    var changes = [OffsetChange(from: at, offsetSeconds: offset(of: zone, at: at))]
    while let next = zone.nextDaylightSavingTimeTransition(after: at), next > at, next <= last {
      at = next
      let offset = offset(of: zone, at: at)
      if offset != changes[changes.count - 1].offsetSeconds {
        changes.append(OffsetChange(from: at, offsetSeconds: offset))
      }
    }
    return ZoneRules(id: zone.identifier, changes: changes)
  }

  private static func offset(of zone: TimeZone, at instant: Date) -> Int32 {
    Int32(zone.secondsFromGMT(for: instant))
  }
}
