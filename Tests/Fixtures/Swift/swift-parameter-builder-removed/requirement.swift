// Conforming types took the builder over for their bodies.
// expect: swift-parameter-builder-removed source=breaking binary=none View.body
//--- old
@resultBuilder public enum Parts { public static func buildBlock(_ parts: Int...) -> [Int] { parts } }
public protocol View { @Parts var body: [Int] { get } }
//--- new
@resultBuilder public enum Parts { public static func buildBlock(_ parts: Int...) -> [Int] { parts } }
public protocol View { var body: [Int] { get } }
//--- client
struct Mine: View {
  var body: [Int] {
    1
    2
  }
}
