import SwiftUI

/// The colours of the harbour, by day and by night. No colour carries a meaning alone.
struct Palette: Sendable {
  /// The page.
  let background: Color
  /// Cards and bars.
  let surface: Color
  /// Quiet buttons, tiles and tracks.
  let sand: Color
  /// Text.
  let ink: Color
  /// Second lines and labels.
  let softInk: Color
  /// The one accent: what you can do, and lines in charts.
  let sea: Color
  /// Text on the accent.
  let onSea: Color
  /// Bands, and the chosen place.
  let seaSoft: Color
  /// What is still open or asks for warmth; never an alarm.
  let lamp: Color
  /// Its card.
  let lampSoft: Color
  /// Hairlines and grids.
  let line: Color

  /// By day.
  static let day = Palette(
    background: hex(0xFAF6EF), surface: hex(0xFFFDF9), sand: hex(0xF1E9DC), ink: hex(0x1E2B31),
    softInk: hex(0x51626A), sea: hex(0x1F6572), onSea: hex(0xFFFFFF), seaSoft: hex(0xCFE6E8),
    lamp: hex(0x9A4E1C), lampSoft: hex(0xF8E3CC), line: hex(0xE3D9C8))

  /// By night.
  static let night = Palette(
    background: hex(0x0F1A1F), surface: hex(0x16242A), sand: hex(0x1F3038), ink: hex(0xEFE7DA),
    softInk: hex(0xA9B9BE), sea: hex(0x86C9D3), onSea: hex(0x06272E), seaSoft: hex(0x1E4A54),
    lamp: hex(0xF0B27A), lampSoft: hex(0x3A2C20), line: hex(0x2B3D45))

  private static func hex(_ rgb: UInt32) -> Color {
    Color(
      .sRGB, red: Double(rgb >> 16 & 0xFF) / 255, green: Double(rgb >> 8 & 0xFF) / 255,
      blue: Double(rgb & 0xFF) / 255)
  }
}

private struct PaletteKey: EnvironmentKey {
  static let defaultValue = Palette.day
}

extension EnvironmentValues {
  /// The colours that fit the light.
  var palette: Palette {
    get { self[PaletteKey.self] }
    set { self[PaletteKey.self] = newValue }
  }
}
