/// /animation
public struct Animation: Equatable, Sendable {
  /// /animation/easeout(duration:)
  public static func easeOut(duration: TimeInterval) -> Animation { Animation() }
}

/// /accessibilitytraits
public struct AccessibilityTraits: SetAlgebra, Sendable {
  public static let isButton = AccessibilityTraits()
  public static let isHeader = AccessibilityTraits()
  public static let isSelected = AccessibilityTraits()
  public static let isImage = AccessibilityTraits()
  public static let updatesFrequently = AccessibilityTraits()
  public init() {}
  public func contains(_ member: Self) -> Bool { fatalError() }
  public func union(_ other: Self) -> Self { self }
  public func intersection(_ other: Self) -> Self { self }
  public func symmetricDifference(_ other: Self) -> Self { self }
  public mutating func insert(_ new: Self) -> (inserted: Bool, memberAfterInsert: Self) {
    fatalError()
  }
  public mutating func remove(_ member: Self) -> Self? { nil }
  public mutating func update(with new: Self) -> Self? { nil }
  public mutating func formUnion(_ other: Self) {}
  public mutating func formIntersection(_ other: Self) {}
  public mutating func formSymmetricDifference(_ other: Self) {}
}
/// /accessibilityadjustmentdirection
public enum AccessibilityAdjustmentDirection: Hashable, Sendable { case increment, decrement }
/// /accessibilitychildbehavior
public struct AccessibilityChildBehavior: Hashable, Sendable {
  /// /accessibilitychildbehavior/ignore
  public static let ignore = AccessibilityChildBehavior()
  /// /accessibilitychildbehavior/combine
  public static let combine = AccessibilityChildBehavior()
  /// /accessibilitychildbehavior/contain
  public static let contain = AccessibilityChildBehavior()
}
/// /accessibilitynotification
public enum AccessibilityNotification {
  /// developer.apple.com/documentation/accessibility/accessibilitynotification/announcement
  public struct Announcement {
    public init(_ announcement: String) {}
    /// developer.apple.com/documentation/accessibility/accessibilitynotification/announcement/post()
    public func post() {}
  }
}

extension View {
  /// /view/animation(_:value:)
  public func animation<V: Equatable>(_ animation: Animation?, value: V) -> some View {
    Modified<Self>()
  }
  /// /view/task(name:priority:file:line:_:)
  public func task(_ action: sending @escaping @isolated(any) () async -> Void) -> some View {
    Modified<Self>()
  }
  /// /view/task(id:name:priority:file:line:_:)
  public func task<T: Equatable>(
    id: T, _ action: sending @escaping @isolated(any) () async -> Void
  ) -> some View { Modified<Self>() }
  /// /view/onappear(perform:)
  public func onAppear(perform action: (() -> Void)? = nil) -> some View { Modified<Self>() }
  /// /view/ondisappear(perform:)
  public func onDisappear(perform action: (() -> Void)? = nil) -> some View { Modified<Self>() }
  /// /view/onchange(of:initial:_:)
  public func onChange<V: Equatable>(
    of value: V, initial: Bool = false, _ action: @escaping () -> Void
  ) -> some View { Modified<Self>() }
  /// /view/accessibilitylabel(_:)
  public func accessibilityLabel<S: StringProtocol>(_ label: S) -> some View { Modified<Self>() }
  /// /view/accessibilityvalue(_:)
  public func accessibilityValue<S: StringProtocol>(_ value: S) -> some View { Modified<Self>() }
  /// /view/accessibilityhint(_:)
  public func accessibilityHint<S: StringProtocol>(_ hint: S) -> some View { Modified<Self>() }
  /// /view/accessibilityadjustableaction(_:)
  public func accessibilityAdjustableAction(
    _ handler: @escaping (AccessibilityAdjustmentDirection) -> Void
  ) -> some View { Modified<Self>() }
  /// /view/accessibilityaddtraits(_:)
  public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View {
    Modified<Self>()
  }
  /// /view/accessibilityhidden(_:)
  public func accessibilityHidden(_ hidden: Bool) -> some View { Modified<Self>() }
  /// /view/accessibilityelement(children:)
  public func accessibilityElement(children: AccessibilityChildBehavior = .ignore) -> some View {
    Modified<Self>()
  }
}
