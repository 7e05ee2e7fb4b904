// The default tells what the optional is of; who may leave it out does not write 'nil'.
// expect: swift-parameter-type-widened source=risky binary=none find(_:)
// expect: swift-parameter-default-changed source=none binary=none find(_:)
// expect: swift-parameter-type-changed source=breaking binary=none seek(_:)
// expect: swift-parameter-default-added source=none binary=none seek(_:)
//--- old
public func find(_ name: String? = nil) {}
public func seek(_ name: String?) {}
//--- new
public func find<S: StringProtocol>(_ name: S? = String?.none) {}
public func seek<S: StringProtocol>(_ name: S? = String?.none) {}
//--- client
func use(_ name: String?) {
  find()
  find("a")
  find(name)
  seek(nil)
}
