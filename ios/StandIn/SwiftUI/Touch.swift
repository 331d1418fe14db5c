/// /gesture
@MainActor @preconcurrency public protocol Gesture<Value> {
  associatedtype Value
}
/// Not Apple's: stands for every gesture that a modifier returns.
public struct ModifiedGesture<Value>: Gesture {}

extension Gesture {
  /// /gesture/updating(_:body:)
  public func updating<State>(
    _ state: GestureState<State>,
    body: @escaping (Value, inout State, inout Transaction) -> Void
  ) -> some Gesture<Value> { ModifiedGesture<Value>() }
  /// /gesture/onended(_:)
  public func onEnded(_ action: @escaping (Value) -> Void) -> some Gesture<Value> {
    ModifiedGesture<Value>()
  }
}

/// /gesturestate
@propertyWrapper public struct GestureState<Value>: DynamicProperty {
  /// /gesturestate/init(wrappedvalue:)
  public init(wrappedValue: Value) {}
  /// /gesturestate/wrappedvalue
  public var wrappedValue: Value { fatalError() }
  /// /gesturestate/projectedvalue
  public var projectedValue: GestureState<Value> { self }
}
/// /transaction
public struct Transaction {}

/// /draggesture
public struct DragGesture: Gesture {
  /// /draggesture/value
  public struct Value: Equatable, Sendable {
    /// /draggesture/value/location
    public var location: CGPoint { fatalError() }
    /// /draggesture/value/translation
    public var translation: CGSize { fatalError() }
  }
  /// /draggesture/init(minimumdistance:coordinatespace:)
  public init(minimumDistance: CGFloat = 10) {}
}

extension View {
  /// /view/gesture(_:including:)
  public func gesture<T: Gesture>(_ gesture: T) -> some View { Modified<Self>() }
  /// /view/ontapgesture(count:coordinatespace:perform:)
  public func onTapGesture(count: Int = 1, perform action: @escaping (CGPoint) -> Void)
    -> some View
  { Modified<Self>() }
}
