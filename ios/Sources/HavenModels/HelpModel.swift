import Observation
import Thuishaven

/// Help: the lines to call and the sites to open, with a diary and without one.
@MainActor
@Observable
public final class HelpModel {
  /// The page as the core gives it.
  public private(set) var view: HelpView

  private let house: House?

  /// The page in the phone's languages until the diary's own language is known.
  public init(house: House?, languages: [String]) {
    self.house = house
    let languages = house.map { [$0.settings.languageCode] } ?? languages
    view = helpWithoutDiary(languages: languages)
  }

  /// Reads the page in the language of the diary. Help stays what it was when that fails.
  public func load() async {
    guard let house, let read = try? await house.ask({ try $0.help() }) else { return }
    view = read
  }
}
