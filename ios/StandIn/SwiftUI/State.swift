/// /dynamicproperty
public protocol DynamicProperty {}

/// /state
@propertyWrapper public struct State<Value>: DynamicProperty {
  /// /state/init(wrappedvalue:)
  public init(wrappedValue value: Value) {}
  /// /state/init(initialvalue:)
  public init(initialValue value: Value) {}
  /// /state/wrappedvalue
  public var wrappedValue: Value {
    get { fatalError() }
    nonmutating set {}
  }
  /// /state/projectedvalue
  public var projectedValue: Binding<Value> { fatalError() }
}

/// /binding
@propertyWrapper @dynamicMemberLookup public struct Binding<Value>: DynamicProperty {
  /// /binding/init(get:set:)
  @preconcurrency public init(
    get: @escaping @isolated(any) @Sendable () -> Value,
    set: @escaping @isolated(any) @Sendable (Value) -> Void
  ) {}
  /// /binding/wrappedvalue
  public var wrappedValue: Value {
    get { fatalError() }
    nonmutating set {}
  }
  /// /binding/projectedvalue
  public var projectedValue: Binding<Value> { self }
  /// /binding/subscript(dynamicmember:)
  public subscript<Subject>(dynamicMember keyPath: WritableKeyPath<Value, Subject>) -> Binding<
    Subject
  > { fatalError() }
}

/// /bindable
@propertyWrapper @dynamicMemberLookup public struct Bindable<Value: AnyObject & Observable> {
  /// /bindable/wrappedvalue
  public var wrappedValue: Value
  /// /bindable/init(wrappedvalue:)
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
  /// /bindable/init(_:)
  public init(_ wrappedValue: Value) { self.wrappedValue = wrappedValue }
  /// /bindable/projectedvalue
  public var projectedValue: Bindable<Value> { self }
  /// /bindable/subscript(dynamicmember:)
  public subscript<Subject>(
    dynamicMember keyPath: ReferenceWritableKeyPath<Value, Subject>
  ) -> Binding<Subject> { fatalError() }
}

/// /focusstate
@propertyWrapper public struct FocusState<Value: Hashable>: DynamicProperty {
  /// /focusstate/init()
  public init() where Value == Bool {}
  /// /focusstate/wrappedvalue
  public var wrappedValue: Value {
    get { fatalError() }
    nonmutating set {}
  }
  /// /focusstate/projectedvalue
  public var projectedValue: FocusState<Value>.Binding { fatalError() }
  /// /focusstate/binding
  public struct Binding {}
}

/// /scaledmetric
@propertyWrapper public struct ScaledMetric<Value: BinaryFloatingPoint>: DynamicProperty {
  /// /scaledmetric/init(wrappedvalue:relativeto:)
  public init(wrappedValue: Value, relativeTo textStyle: Font.TextStyle) {}
  /// /scaledmetric/wrappedvalue
  public var wrappedValue: Value { fatalError() }
}

/// /environment
@propertyWrapper public struct Environment<Value>: DynamicProperty {
  /// /environment/init(_:)
  public init(_ keyPath: KeyPath<EnvironmentValues, Value>) {}
  /// /environment/init(_:)
  public init(_ objectType: Value.Type) where Value: AnyObject & Observable {}
  /// /environment/wrappedvalue
  public var wrappedValue: Value { fatalError() }
}
/// /environmentkey
public protocol EnvironmentKey {
  associatedtype Value
  static var defaultValue: Value { get }
}
/// /environmentvalues
public struct EnvironmentValues {
  /// /environmentvalues/subscript(_:)
  public subscript<K: EnvironmentKey>(key: K.Type) -> K.Value {
    get { fatalError() }
    set {}
  }
  /// /environmentvalues/colorscheme
  public var colorScheme: ColorScheme {
    get { fatalError() }
    set {}
  }
  /// /environmentvalues/locale
  public var locale: Locale {
    get { fatalError() }
    set {}
  }
  /// /environmentvalues/dynamictypesize
  public var dynamicTypeSize: DynamicTypeSize {
    get { fatalError() }
    set {}
  }
  /// /environmentvalues/accessibilityreducemotion
  public var accessibilityReduceMotion: Bool { fatalError() }
  /// /environmentvalues/scenephase
  public var scenePhase: ScenePhase {
    get { fatalError() }
    set {}
  }
  /// /environmentvalues/openurl
  public var openURL: OpenURLAction {
    get { fatalError() }
    set {}
  }
}
/// /openurlaction
@MainActor @preconcurrency public struct OpenURLAction {
  /// /openurlaction/callasfunction(_:)
  public func callAsFunction(_ url: URL) {}
}
/// /colorscheme
public enum ColorScheme: Hashable, Sendable { case light, dark }
/// /dynamictypesize
public enum DynamicTypeSize: Comparable, Hashable, Sendable {
  case xSmall, small, medium, large, xLarge, xxLarge, xxxLarge
  case accessibility1, accessibility2, accessibility3, accessibility4, accessibility5
  /// /dynamictypesize/isaccessibilitysize
  public var isAccessibilitySize: Bool { self >= .accessibility1 }
}
/// /scenephase
public enum ScenePhase: Comparable, Hashable, Sendable { case background, inactive, active }

extension View {
  /// /view/environment(_:_:)
  public func environment<V>(_ keyPath: WritableKeyPath<EnvironmentValues, V>, _ value: V)
    -> some View
  { Modified<Self>() }
  /// /view/environment(_:)
  public func environment<T: AnyObject & Observable>(_ object: T?) -> some View {
    Modified<Self>()
  }
  /// /view/preferredcolorscheme(_:)
  public func preferredColorScheme(_ colorScheme: ColorScheme?) -> some View { Modified<Self>() }
}
