// A key path that writes is one that reads.
// expect: swift-property-type-changed source=risky binary=none Form.title
//--- old
public struct Form {
  public var name = ""
  public init() {}
  public static var title: KeyPath<Form, String> { \.name }
}
//--- new
public struct Form {
  public var name = ""
  public init() {}
  public static var title: WritableKeyPath<Form, String> { \.name }
}
//--- client
func use(_ form: Form) -> String { form[keyPath: Form.title] }
let path: KeyPath<Form, String> = Form.title
