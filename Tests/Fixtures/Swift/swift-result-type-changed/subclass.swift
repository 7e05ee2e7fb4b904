// Who calls has an instance of the superclass as before, also in collections.
// expect: swift-result-type-changed source=risky binary=none first()
// expect: swift-result-type-changed source=risky binary=none all()
//--- old
open class Animal { public init() {}; public func feed() {} }
public class Cat: Animal {}
public func first() -> Animal? { nil }
public func all() -> [String: [Animal]] { [:] }
//--- new
open class Animal { public init() {}; public func feed() {} }
public class Cat: Animal {}
public func first() -> Cat? { nil }
public func all() -> [String: [Cat]] { [:] }
//--- client
func use() -> Animal? {
  for animal in all()["cats"] ?? [] { animal.feed() }
  if let cat = first() as? Cat { cat.feed() }
  let found = first()
  return found
}
