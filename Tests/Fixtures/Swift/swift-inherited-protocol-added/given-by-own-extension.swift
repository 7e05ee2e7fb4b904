// What the refined protocol asks for is given by an extension of the refining one.
// expect: swift-inherited-protocol-added source=none binary=none Query
// expect: swift-inherited-protocol-added source=breaking binary=none Update
// expect: swift-protocol-added source=none binary=none Columns
//--- old
public protocol Query { var text: String { get } }
public protocol Update { var text: String { get } }
//--- new
public protocol Columns { var columns: [Int] { get set } }
public protocol Query: Columns { var text: String { get } }
extension Query {
  public var columns: [Int] { get { [] } set {} }
}
public protocol Update: Columns { var text: String { get } }
//--- client
struct Mine: Query { var text = "" }
struct Other: Update { var text = "" }
