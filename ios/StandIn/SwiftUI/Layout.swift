/// /alignment
public struct Alignment: Equatable, Sendable {
  public static let center = Alignment()
  public static let leading = Alignment()
  public static let trailing = Alignment()
  public static let top = Alignment()
  public static let bottom = Alignment()
  public static let topLeading = Alignment()
  public static let topTrailing = Alignment()
  public static let bottomLeading = Alignment()
  public static let bottomTrailing = Alignment()
}
/// /horizontalalignment
public struct HorizontalAlignment: Equatable, Sendable {
  public static let leading = HorizontalAlignment()
  public static let center = HorizontalAlignment()
  public static let trailing = HorizontalAlignment()
}
/// /verticalalignment
public struct VerticalAlignment: Equatable, Sendable {
  public static let top = VerticalAlignment()
  public static let center = VerticalAlignment()
  public static let firstTextBaseline = VerticalAlignment()
}
/// /textalignment
public enum TextAlignment: Hashable, Sendable { case leading, center, trailing }
/// /edge
public enum Edge: Hashable, Sendable {
  case top, leading, bottom, trailing
  /// /edge/set
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int8
    public init(rawValue: Int8) { self.rawValue = rawValue }
    public static let top = Set(rawValue: 1)
    public static let leading = Set(rawValue: 2)
    public static let bottom = Set(rawValue: 4)
    public static let trailing = Set(rawValue: 8)
    public static let all = Set(rawValue: 15)
    public static let horizontal = Set(rawValue: 10)
    public static let vertical = Set(rawValue: 5)
  }
}
/// /verticaledge
public enum VerticalEdge: Hashable, Sendable { case top, bottom }
/// /axis
public enum Axis: Hashable, Sendable {
  case horizontal, vertical
  /// /axis/set
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int8
    public init(rawValue: Int8) { self.rawValue = rawValue }
    public static let horizontal = Set(rawValue: 1)
    public static let vertical = Set(rawValue: 2)
  }
}
/// /unitpoint
public struct UnitPoint: Hashable, Sendable {
  public static let center = UnitPoint()
  public static let topLeading = UnitPoint()
  public static let bottomLeading = UnitPoint()
}

/// /hstack
public struct HStack<Content: View>: Plain {
  /// /hstack/init(alignment:spacing:content:)
  public init(
    alignment: VerticalAlignment = .center, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> Content
  ) {}
}
/// /vstack
public struct VStack<Content: View>: Plain {
  /// /vstack/init(alignment:spacing:content:)
  public init(
    alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> Content
  ) {}
}
/// /lazyvstack
public struct LazyVStack<Content: View>: Plain {
  /// /lazyvstack/init(alignment:spacing:pinnedviews:content:)
  public init(
    alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> Content
  ) {}
}
/// /zstack
public struct ZStack<Content: View>: Plain {
  /// /zstack/init(alignment:content:)
  public init(alignment: Alignment = .center, @ViewBuilder content: () -> Content) {}
}
/// /scrollview
public struct ScrollView<Content: View>: Plain {
  /// /scrollview/init(_:showsindicators:content:)
  public init(
    _ axes: Axis.Set = .vertical, showsIndicators: Bool = true, @ViewBuilder content: () -> Content
  ) {}
}
/// /spacer
public struct Spacer: Plain {
  /// /spacer/init(minlength:)
  public init(minLength: CGFloat? = nil) {}
}
/// /viewthatfits
public struct ViewThatFits<Content: View>: Plain {
  /// /viewthatfits/init(in:content:)
  public init(
    in axes: Axis.Set = [.horizontal, .vertical], @ViewBuilder content: () -> Content
  ) {}
}

/// /geometryreader
public struct GeometryReader<Content: View>: Plain {
  /// /geometryreader/init(content:)
  public init(@ViewBuilder content: @escaping (GeometryProxy) -> Content) {}
}
/// /geometryproxy
public struct GeometryProxy {
  /// /geometryproxy/size
  public var size: CGSize { fatalError() }
}

/// /proposedviewsize
public struct ProposedViewSize: Equatable, Sendable {
  public var width: CGFloat?
  public var height: CGFloat?
  /// /proposedviewsize/init(width:height:)
  public init(width: CGFloat?, height: CGFloat?) {}
  /// /proposedviewsize/init(_:)
  public init(_ size: CGSize) {}
  /// /proposedviewsize/unspecified
  public static let unspecified = ProposedViewSize(width: nil, height: nil)
}
/// /layoutsubview
public struct LayoutSubview: Equatable {
  /// /layoutsubview/sizethatfits(_:)
  public func sizeThatFits(_ proposal: ProposedViewSize) -> CGSize { fatalError() }
  /// /layoutsubview/place(at:anchor:proposal:)
  public func place(
    at position: CGPoint, anchor: UnitPoint = .topLeading, proposal: ProposedViewSize
  ) {}
}
/// /layoutsubviews
public struct LayoutSubviews: RandomAccessCollection, Equatable {
  public var startIndex: Int { fatalError() }
  public var endIndex: Int { fatalError() }
  public subscript(index: Int) -> LayoutSubview { fatalError() }
}
/// /layout
public protocol Layout: Sendable {
  typealias Subviews = LayoutSubviews
  associatedtype Cache = Void
  /// /layout/sizethatfits(proposal:subviews:cache:)
  func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout Cache) -> CGSize
  /// /layout/placesubviews(in:proposal:subviews:cache:)
  func placeSubviews(
    in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Cache)
}
extension Layout {
  /// /layout/callasfunction(_:)
  @MainActor public func callAsFunction<V: View>(@ViewBuilder _ content: () -> V) -> some View {
    Modified<V>()
  }
}

extension View {
  /// /view/padding(_:_:)
  public func padding(_ edges: Edge.Set = .all, _ length: CGFloat? = nil) -> some View {
    Modified<Self>()
  }
  /// /view/padding(_:)
  public func padding(_ length: CGFloat) -> some View { Modified<Self>() }
  /// /view/frame(width:height:alignment:)
  public func frame(
    width: CGFloat? = nil, height: CGFloat? = nil, alignment: Alignment = .center
  ) -> some View { Modified<Self>() }
  /// /view/frame(minwidth:idealwidth:maxwidth:minheight:idealheight:maxheight:alignment:)
  public func frame(
    minWidth: CGFloat? = nil, idealWidth: CGFloat? = nil, maxWidth: CGFloat? = nil,
    minHeight: CGFloat? = nil, idealHeight: CGFloat? = nil, maxHeight: CGFloat? = nil,
    alignment: Alignment = .center
  ) -> some View { Modified<Self>() }
  /// /view/fixedsize(horizontal:vertical:)
  public func fixedSize(horizontal: Bool, vertical: Bool) -> some View { Modified<Self>() }
  /// /view/aspectratio(_:contentmode:)
  public func aspectRatio(_ aspectRatio: CGFloat? = nil, contentMode: ContentMode) -> some View {
    Modified<Self>()
  }
  /// /view/position(x:y:)
  public func position(x: CGFloat = 0, y: CGFloat = 0) -> some View { Modified<Self>() }
  /// /view/ignoressafearea(_:edges:)
  public func ignoresSafeArea() -> some View { Modified<Self>() }
  /// /view/safeareainset(edge:alignment:spacing:content:)
  public func safeAreaInset<V: View>(
    edge: VerticalEdge, alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> V
  ) -> some View { Modified<Self>() }
}
/// /contentmode
public enum ContentMode: Hashable, Sendable { case fit, fill }
