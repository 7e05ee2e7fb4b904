// An override that is called in another way has an entry of its own; one that is called alike has not, whatever its type says.
// expect: swift-result-type-changed source=risky binary=none Leaf.object()
// expect: swift-parameter-type-widened source=none binary=none Leaf.take(_:)
// expect: swift-throws-removed source=none binary=none Leaf.read()
// expect: swift-function-removed source=breaking binary=breaking Leaf.find()
// expect: swift-function-removed source=breaking binary=breaking Leaf.write()
// options: library-evolution
//--- old
public class Base {
  public init() {}
  public func object() -> Base { self }
  public func take(_ base: Leaf) -> Int { 1 }
  public func read() throws -> Int { 1 }
  public func find() -> Int? { 1 }
  public func write() throws -> Int { 1 }
  public func plain() -> Int { 1 }
}
public class Leaf: Base {
  public override func object() -> Base { self }
  public override func take(_ base: Leaf) -> Int { 2 }
  public override func read() throws -> Int { 2 }
  public override func find() -> Int { 1 }
  public override func write() -> Int { 1 }
  public override func plain() -> Int { 1 }
}
//--- new
public class Base {
  public init() {}
  public func object() -> Base { self }
  public func take(_ base: Leaf) -> Int { 1 }
  public func read() throws -> Int { 1 }
  public func find() -> Int? { 1 }
  public func write() throws -> Int { 1 }
  public func plain() -> Int { 1 }
}
public class Leaf: Base {
  public override func object() -> Leaf { self }
  public override func take(_ base: Base) -> Int { 2 }
  public override func read() -> Int { 2 }
}
//--- client
let leaf = Leaf()
if leaf.find() != 1 || leaf.object() !== leaf || leaf.take(leaf) != 2 || leaf.plain() + leaf.write() != 2 { fatalError() }
if try leaf.read() != 2 { fatalError() }
