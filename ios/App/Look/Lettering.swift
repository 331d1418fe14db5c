import SwiftUI

/// The sizes of text. All grow with the person's text size; the line height 1.36 is Nunito's own.
enum Lettering {
  case large, title, card, lead, body, bodyStrong, second, secondStrong, tab

  /// The font shipped with the app, by its PostScript name.
  var font: Font {
    switch self {
    case .large: .custom("Nunito-SemiBold", size: 40, relativeTo: .largeTitle)
    case .title: .custom("Nunito-Bold", size: 28, relativeTo: .title)
    case .card: .custom("Nunito-SemiBold", size: 20, relativeTo: .title3)
    case .lead: .custom("Nunito-Regular", size: 17, relativeTo: .body)
    case .body: .custom("Nunito-Regular", size: 16, relativeTo: .body)
    case .bodyStrong: .custom("Nunito-SemiBold", size: 16, relativeTo: .body)
    case .second: .custom("Nunito-Regular", size: 15, relativeTo: .subheadline)
    case .secondStrong: .custom("Nunito-SemiBold", size: 14, relativeTo: .subheadline)
    case .tab: .custom("Nunito-SemiBold", size: 12, relativeTo: .caption)
    }
  }
}

/// The measures that every screen shares.
enum Measure {
  /// The page's margin.
  static let margin: CGFloat = 16
  /// Between cards.
  static let gap: CGFloat = 12
  /// Inside a card.
  static let inside: CGFloat = 20
  /// The corner of a card.
  static let card: CGFloat = 24
  /// The corner of a tile.
  static let tile: CGFloat = 16
  /// The least height and width of what can be touched.
  static let touch: CGFloat = 48
}
