/// /shapestyle
public protocol ShapeStyle: Sendable {}

/// /color
public struct Color: ShapeStyle, Hashable, Plain {
  /// /color/rgbcolorspace
  public enum RGBColorSpace: Hashable, Sendable { case sRGB, sRGBLinear, displayP3 }
  /// /color/init(_:red:green:blue:opacity:)
  public nonisolated init(
    _ colorSpace: RGBColorSpace = .sRGB, red: Double, green: Double, blue: Double,
    opacity: Double = 1
  ) {}
  /// /color/clear
  public static let clear = Color(red: 0, green: 0, blue: 0, opacity: 0)
  /// /color/opacity(_:)
  public nonisolated func opacity(_ opacity: Double) -> Color { self }
}

/// /ellipticalgradient
public struct EllipticalGradient: ShapeStyle {
  /// /ellipticalgradient/init(colors:center:startradiusfraction:endradiusfraction:)
  public nonisolated init(
    colors: [Color], center: UnitPoint = .center, startRadiusFraction: CGFloat = 0,
    endRadiusFraction: CGFloat = 0.5
  ) {}
}

/// /strokestyle
public struct StrokeStyle: Equatable, Sendable {
  /// /strokestyle/init(linewidth:linecap:linejoin:miterlimit:dash:dashphase:)
  public init(
    lineWidth: CGFloat = 1, lineCap: CGLineCap = .butt, lineJoin: CGLineJoin = .miter,
    miterLimit: CGFloat = 10, dash: [CGFloat] = [], dashPhase: CGFloat = 0
  ) {}
}
/// developer.apple.com/documentation/coregraphics/cglinecap
public enum CGLineCap: Sendable { case butt, round, square }
/// developer.apple.com/documentation/coregraphics/cglinejoin
public enum CGLineJoin: Sendable { case miter, round, bevel }

/// /angle
public struct Angle: Hashable, Sendable {
  /// /angle/degrees(_:)
  public static func degrees(_ degrees: Double) -> Angle { Angle() }
}

/// /path
public struct Path: Equatable, Sendable {
  /// /path/init()
  public nonisolated init() {}
  /// /path/move(to:)
  public mutating func move(to end: CGPoint) {}
  /// /path/addline(to:)
  public mutating func addLine(to end: CGPoint) {}
  /// /path/addcurve(to:control1:control2:)
  public mutating func addCurve(
    to end: CGPoint, control1: CGPoint, control2: CGPoint
  ) {}
  /// /path/addquadcurve(to:control:)
  public mutating func addQuadCurve(to end: CGPoint, control: CGPoint) {}
  /// /path/addarc(center:radius:startangle:endangle:clockwise:transform:)
  public mutating func addArc(
    center: CGPoint, radius: CGFloat, startAngle: Angle, endAngle: Angle, clockwise: Bool
  ) {}
  /// /path/addellipse(in:transform:)
  public mutating func addEllipse(in rect: CGRect) {}
  /// /path/addroundedrect(in:cornersize:style:transform:)
  public mutating func addRoundedRect(in rect: CGRect, cornerSize: CGSize) {}
  /// /path/closesubpath()
  public mutating func closeSubpath() {}
}
extension Path: Shape {
  /// /shape/path(in:)
  public nonisolated func path(in rect: CGRect) -> Path { self }
}

/// /shape
public protocol Shape: Sendable, View {
  /// /shape/path(in:)
  nonisolated func path(in rect: CGRect) -> Path
}
extension Shape {
  /// /view/body-8kl5o: Apple gives shapes a body of a type of its own, `_ShapeView`.
  public var body: Modified<EmptyView> { fatalError() }
  /// /shape/fill(_:style:)
  public func fill<S: ShapeStyle>(_ content: S) -> some View { Modified<Self>() }
  /// /shape/stroke(_:style:)
  public func stroke<S: ShapeStyle>(_ content: S, style: StrokeStyle) -> some View {
    Modified<Self>()
  }
  /// /shape/stroke(style:)
  public func stroke(style: StrokeStyle) -> some View { Modified<Self>() }
  /// /shape/stroke(_:linewidth:)
  public func stroke<S: ShapeStyle>(_ content: S, lineWidth: CGFloat = 1) -> some View {
    Modified<Self>()
  }
}
/// /circle
public struct Circle: Shape {
  public nonisolated init() {}
  public nonisolated func path(in rect: CGRect) -> Path { Path() }
}
/// /capsule
public struct Capsule: Shape {
  public nonisolated init() {}
  public nonisolated func path(in rect: CGRect) -> Path { Path() }
}
/// /rectangle
public struct Rectangle: Shape {
  public nonisolated init() {}
  public nonisolated func path(in rect: CGRect) -> Path { Path() }
}
/// /roundedrectangle
public struct RoundedRectangle: Shape {
  /// /roundedrectangle/init(cornerradius:style:)
  public nonisolated init(cornerRadius: CGFloat) {}
  public nonisolated func path(in rect: CGRect) -> Path { Path() }
}

extension View {
  /// /view/foregroundstyle(_:)
  public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some View { Modified<Self>() }
  /// /view/tint(_:)
  public func tint(_ tint: Color?) -> some View { Modified<Self>() }
  /// /view/background(_:ignoressafeareaedges:)
  public func background<S: ShapeStyle>(_ style: S) -> some View { Modified<Self>() }
  /// /view/background(_:in:fillstyle:)
  public func background<S: ShapeStyle, T: Shape>(_ style: S, in shape: T) -> some View {
    Modified<Self>()
  }
  /// /view/background(alignment:content:)
  public func background<V: View>(
    alignment: Alignment = .center, @ViewBuilder content: () -> V
  ) -> some View { Modified<Self>() }
  /// /view/overlay(alignment:content:)
  public func overlay<V: View>(alignment: Alignment = .center, @ViewBuilder content: () -> V)
    -> some View
  { Modified<Self>() }
  /// /view/clipshape(_:style:)
  public func clipShape<S: Shape>(_ shape: S) -> some View { Modified<Self>() }
  /// /view/contentshape(_:eofill:)
  public func contentShape<S: Shape>(_ shape: S) -> some View { Modified<Self>() }
  /// /view/opacity(_:)
  public func opacity(_ opacity: Double) -> some View { Modified<Self>() }
}
