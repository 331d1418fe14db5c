/// /navigationstack
public struct NavigationStack<Data, Root: View>: Plain {
  /// /navigationstack/init(path:root:)
  public init(path: Binding<Data>, @ViewBuilder root: () -> Root)
  where
    Data: MutableCollection, Data: RandomAccessCollection, Data: RangeReplaceableCollection,
    Data.Element: Hashable
  {}
}
/// /navigationbaritem/titledisplaymode
public enum NavigationBarItem {
  public enum TitleDisplayMode: Sendable { case automatic, inline, large }
}

/// /toolbarcontent
@MainActor @preconcurrency public protocol ToolbarContent {}
/// /toolbaritemplacement
public struct ToolbarItemPlacement: Sendable {
  /// /toolbaritemplacement/principal
  public static let principal = ToolbarItemPlacement()
  /// /toolbaritemplacement/topbartrailing
  public static let topBarTrailing = ToolbarItemPlacement()
}
/// /toolbaritem
public struct ToolbarItem<Content: View>: ToolbarContent {
  /// /toolbaritem/init(placement:content:)
  public init(placement: ToolbarItemPlacement, @ViewBuilder content: () -> Content) {}
}
/// /toolbarcontentbuilder
@resultBuilder public enum ToolbarContentBuilder {
  /// /toolbarcontentbuilder/buildexpression(_:)
  public static func buildExpression<C: ToolbarContent>(_ content: C) -> C { content }
  /// /toolbarcontentbuilder/buildblock(_:)
  public static func buildBlock<C: ToolbarContent>(_ content: C) -> C { content }
  /// /toolbarcontentbuilder/buildblock(_:_:)
  public static func buildBlock<C0: ToolbarContent, C1: ToolbarContent>(_ c0: C0, _ c1: C1)
    -> ToolbarPair<C0, C1>
  { ToolbarPair() }
  /// /toolbarcontentbuilder/buildif(_:)
  public static func buildIf<C: ToolbarContent>(_ content: C?) -> C? { content }
}
/// Not Apple's: what the builder makes of two.
public struct ToolbarPair<C0, C1>: ToolbarContent {
  nonisolated init() {}
}
extension Optional: ToolbarContent where Wrapped: ToolbarContent {}
/// /toolbarplacement
public struct ToolbarPlacement: Sendable {
  /// /toolbarplacement/navigationbar
  public static var navigationBar: ToolbarPlacement { ToolbarPlacement() }
}
/// /visibility
public enum Visibility: Hashable, Sendable { case automatic, visible, hidden }

extension View {
  /// /view/navigationdestination(for:destination:)
  public func navigationDestination<D: Hashable, C: View>(
    for data: D.Type, @ViewBuilder destination: @escaping (D) -> C
  ) -> some View { Modified<Self>() }
  /// /view/navigationtitle(_:)
  public func navigationTitle<S: StringProtocol>(_ title: S) -> some View { Modified<Self>() }
  /// /view/navigationbartitledisplaymode(_:)
  public func navigationBarTitleDisplayMode(_ displayMode: NavigationBarItem.TitleDisplayMode)
    -> some View
  { Modified<Self>() }
  /// /view/toolbar(content:)
  public func toolbar<Content: ToolbarContent>(@ToolbarContentBuilder content: () -> Content)
    -> some View
  { Modified<Self>() }
  /// /view/toolbar(_:for:)
  public func toolbar(_ visibility: Visibility, for bars: ToolbarPlacement...) -> some View {
    Modified<Self>()
  }
  /// /view/toolbarbackground(_:for:)
  public func toolbarBackground<S: ShapeStyle>(_ style: S, for bars: ToolbarPlacement...)
    -> some View
  { Modified<Self>() }
}
