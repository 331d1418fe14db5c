/// /font
public struct Font: Hashable, Sendable {
  /// /font/textstyle
  public enum TextStyle: Hashable, Sendable {
    case largeTitle, title, title2, title3, headline, subheadline, body, callout, footnote
    case caption, caption2
  }
  /// /font/custom(_:size:relativeto:)
  public static func custom(_ name: String, size: CGFloat, relativeTo textStyle: TextStyle) -> Font
  { Font() }
}

/// /text
public struct Text: Plain, Equatable {
  // Only the initializer for text that is already in the person's language: a literal in a view
  // would look for a translation of its own, and no word is the shell's.
  /// /text/init(_:)-9d1g4
  public nonisolated init<S: StringProtocol>(_ content: S) {}
}

/// /textfield
public struct TextField: Plain {
  /// /textfield/init(_:text:axis:)
  public init<S: StringProtocol>(_ title: S, text: Binding<String>, axis: Axis) {}
  /// /textfield/init(_:text:)
  public init<S: StringProtocol>(_ title: S, text: Binding<String>) {}
}

/// /button
public struct Button<Label: View>: Plain {
  /// /button/init(action:label:)
  public init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label) {}
}
/// /buttonstyle
@MainActor @preconcurrency public protocol ButtonStyle {
  associatedtype Body: View
  typealias Configuration = ButtonStyleConfiguration
  /// /buttonstyle/makebody(configuration:)
  @ViewBuilder func makeBody(configuration: Configuration) -> Body
}
/// /buttonstyleconfiguration
public struct ButtonStyleConfiguration {
  /// /buttonstyleconfiguration/label-swift.struct
  public struct Label: Plain {}
  /// /buttonstyleconfiguration/label-swift.property
  public let label: Label
  /// /buttonstyleconfiguration/ispressed
  public let isPressed: Bool
}
/// /primitivebuttonstyle
@MainActor @preconcurrency public protocol PrimitiveButtonStyle {}
/// /plainbuttonstyle
public struct PlainButtonStyle: PrimitiveButtonStyle {}
extension PrimitiveButtonStyle where Self == PlainButtonStyle {
  /// /primitivebuttonstyle/plain
  public static var plain: PlainButtonStyle { PlainButtonStyle() }
}

/// /buttonrepeatbehavior
public struct ButtonRepeatBehavior: Hashable, Sendable {
  /// /buttonrepeatbehavior/enabled
  public static let enabled = ButtonRepeatBehavior()
}

/// developer.apple.com/documentation/uikit/uikeyboardtype
public enum UIKeyboardType: Int, Sendable { case `default`, numbersAndPunctuation }

/// /submitlabel
public struct SubmitLabel: Sendable {
  /// /submitlabel/done
  public static var done: SubmitLabel { SubmitLabel() }
  /// /submitlabel/search
  public static var search: SubmitLabel { SubmitLabel() }
}
/// /textinputautocapitalization
public struct TextInputAutocapitalization: Sendable {
  /// /textinputautocapitalization/sentences
  public static var sentences: TextInputAutocapitalization { TextInputAutocapitalization() }
  /// /textinputautocapitalization/words
  public static var words: TextInputAutocapitalization { TextInputAutocapitalization() }
  /// /textinputautocapitalization/never
  public static var never: TextInputAutocapitalization { TextInputAutocapitalization() }
}
/// /scrolldismisseskeyboardmode
public struct ScrollDismissesKeyboardMode: Sendable {
  /// /scrolldismisseskeyboardmode/interactively
  public static var interactively: ScrollDismissesKeyboardMode { ScrollDismissesKeyboardMode() }
}

extension View {
  /// /view/font(_:)
  public func font(_ font: Font?) -> some View { Modified<Self>() }
  /// /view/multilinetextalignment(_:)
  public func multilineTextAlignment(_ alignment: TextAlignment) -> some View { Modified<Self>() }
  /// /view/linelimit(_:)
  public func lineLimit(_ number: Int?) -> some View { Modified<Self>() }
  /// /view/linelimit(_:)
  public func lineLimit(_ limit: PartialRangeFrom<Int>) -> some View { Modified<Self>() }
  /// /view/minimumscalefactor(_:)
  public func minimumScaleFactor(_ factor: CGFloat) -> some View { Modified<Self>() }
  /// /view/buttonstyle(_:)
  public func buttonStyle<S: ButtonStyle>(_ style: S) -> some View { Modified<Self>() }
  /// /view/buttonstyle(_:)
  public func buttonStyle<S: PrimitiveButtonStyle>(_ style: S) -> some View { Modified<Self>() }
  /// /view/buttonrepeatbehavior(_:)
  public func buttonRepeatBehavior(_ behavior: ButtonRepeatBehavior) -> some View {
    Modified<Self>()
  }
  /// /view/disabled(_:)
  public func disabled(_ disabled: Bool) -> some View { Modified<Self>() }
  /// /view/keyboardtype(_:)
  public func keyboardType(_ type: UIKeyboardType) -> some View { Modified<Self>() }
  /// /view/submitlabel(_:)
  public func submitLabel(_ submitLabel: SubmitLabel) -> some View { Modified<Self>() }
  /// /view/onsubmit(of:_:)
  public func onSubmit(_ action: @escaping () -> Void) -> some View { Modified<Self>() }
  /// /view/textinputautocapitalization(_:)
  public func textInputAutocapitalization(_ autocapitalization: TextInputAutocapitalization?)
    -> some View
  { Modified<Self>() }
  /// /view/autocorrectiondisabled(_:)
  public func autocorrectionDisabled(_ disable: Bool = true) -> some View { Modified<Self>() }
  /// /view/scrolldismisseskeyboard(_:)
  public func scrollDismissesKeyboard(_ mode: ScrollDismissesKeyboardMode) -> some View {
    Modified<Self>()
  }
  /// /view/focused(_:)
  public func focused(_ condition: FocusState<Bool>.Binding) -> some View { Modified<Self>() }
  /// /view/privacysensitive(_:)
  public func privacySensitive(_ sensitive: Bool = true) -> some View { Modified<Self>() }
}
