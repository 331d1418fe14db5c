// Declarations only, so that the views of App/ can be type-checked where Apple's SwiftUI does not exist.
// Nothing here draws. Each declaration names the page where Apple documents the real one, under
// developer.apple.com/documentation/swiftui; results that Apple leaves opaque are opaque here.
@_exported import Foundation
@_exported import Observation

/// /view
@MainActor @preconcurrency public protocol View {
  associatedtype Body: View
  @ViewBuilder var body: Body { get }
}
extension Never: View {
  /// /view/body-8kl5o
  public var body: Never { fatalError() }
}

/// Not Apple's: what views without a body of their own have in common.
@MainActor @preconcurrency public protocol Plain: View where Body == Never {}
extension Plain {
  /// /view/body-8kl5o
  public var body: Never { fatalError() }
}

/// Not Apple's: stands for every view that a modifier returns.
public struct Modified<Content: View>: Plain {}

/// /viewbuilder
@resultBuilder public enum ViewBuilder {
  /// /viewbuilder/buildblock()
  public static func buildBlock() -> EmptyView { EmptyView() }
  /// /viewbuilder/buildblock(_:)
  public static func buildBlock<Content: View>(_ content: Content) -> Content { content }
  /// /viewbuilder/buildblock(_:)
  @_disfavoredOverload public static func buildBlock<each Content: View>(
    _ content: repeat each Content
  ) -> TupleView<(repeat each Content)> { TupleView() }
  /// /viewbuilder/buildexpression(_:)
  public static func buildExpression<Content: View>(_ content: Content) -> Content { content }
  /// /viewbuilder/buildif(_:)
  public static func buildIf<Content: View>(_ content: Content?) -> Content? { content }
  /// /viewbuilder/buildeither(first:)
  public static func buildEither<First: View, Second: View>(
    first: First
  ) -> _ConditionalContent<First, Second> { _ConditionalContent() }
  /// /viewbuilder/buildeither(second:)
  public static func buildEither<First: View, Second: View>(
    second: Second
  ) -> _ConditionalContent<First, Second> { _ConditionalContent() }
}

/// /emptyview
public struct EmptyView: Plain {
  public nonisolated init() {}
}
/// /tupleview
public struct TupleView<T>: Plain {
  nonisolated init() {}
}
/// /viewbuilder/buildeither(first:)
public struct _ConditionalContent<TrueContent, FalseContent>: Plain {
  nonisolated init() {}
}
extension Optional: View where Wrapped: View {
  /// /view/body-8kl5o
  public var body: Never { fatalError() }
}
/// /group
public struct Group<Content: View>: Plain {
  public init(@ViewBuilder content: () -> Content) {}
}
/// /foreach
public struct ForEach<Data: RandomAccessCollection, ID: Hashable, Content: View>: Plain {}
extension ForEach {
  /// /foreach/init(_:id:content:)
  public init(
    _ data: Data, id: KeyPath<Data.Element, ID>,
    @ViewBuilder content: @escaping (Data.Element) -> Content
  ) {}
}
extension ForEach where Data.Element: Identifiable, ID == Data.Element.ID {
  /// /foreach/init(_:content:)
  public init(_ data: Data, @ViewBuilder content: @escaping (Data.Element) -> Content) {}
}

/// /viewmodifier
@MainActor @preconcurrency public protocol ViewModifier {
  associatedtype Body: View
  typealias Content = _ViewModifier_Content<Self>
  @ViewBuilder func body(content: Content) -> Body
}
/// /viewmodifier/content
public struct _ViewModifier_Content<Modifier>: Plain {}
extension View {
  /// /view/id(_:)
  public func id<ID: Hashable>(_ id: ID) -> some View { Modified<Self>() }
  /// /view/modifier(_:)
  public func modifier<T: ViewModifier>(_ modifier: T) -> some View { Modified<Self>() }
}
