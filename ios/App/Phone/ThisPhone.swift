#if canImport(UIKit)
  import Foundation
  import HavenModels
  import Thuishaven

  /// What this phone knows: where the diary lies, how its key is kept, languages, zone and clock.
  struct ThisPhone: Platform {
    var folder: String {
      get throws { try DiaryFolder.ready().path(percentEncoded: false) }
    }

    var phone: Phone {
      Phone(
        languages: Locale.preferredLanguages,
        zone: .of(.current, now: Date()),
        clock24: Self.hasTwentyFourHours)
    }

    func key(for state: KeyState) throws -> DataKey {
      try SealingKey().key(for: state)
    }

    @MainActor func copy(_ text: String, forSeconds seconds: Double) {
      Clipboard.copy(text, forSeconds: seconds)
    }

    /// The template "j" asks for the hour as the person writes it; with an "a" in it there are twelve.
    private static var hasTwentyFourHours: Bool {
      let hours = DateFormatter.dateFormat(fromTemplate: "j", options: 0, locale: .current)
      return hours?.contains("a") != true
    }
  }
#endif
