// What an underscored protocol asks for it asks of those who conform to what refines it.
// expect: swift-requirement-added source=breaking binary=none _Base.size
//--- old
public protocol _Base { var name: String { get } }
public protocol Shape: _Base {}
public protocol _Unused {}
//--- new
public protocol _Base {
  var name: String { get }
  var size: Int { get }
}
public protocol Shape: _Base {}
public protocol _Unused { var size: Int { get } }
//--- client
struct Circle: Shape { var name = "" }
