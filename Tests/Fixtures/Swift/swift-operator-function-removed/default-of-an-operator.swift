// Who conforms to both protocols had the operator that one of them asks for.
// expect: swift-operator-function-removed source=breaking binary=none Shape.<(_:_:)
//--- old
public protocol Shape { var area: Double { get } }
extension Shape where Self: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.area < right.area }
}
//--- new
public protocol Shape { var area: Double { get } }
//--- client
struct Square: Shape, Comparable { var area: Double }
