// An existential that names its associated type takes less than one that does not, and what conforms with another type does not fit.
// expect: swift-parameter-type-changed source=breaking binary=none fill(_:)
// expect: swift-parameter-type-changed source=breaking binary=none drain(_:)
// expect: swift-parameter-type-changed source=breaking binary=none open(_:)
// expect: swift-parameter-type-changed source=breaking binary=none keep(_:)
// expect: swift-parameter-type-widened source=none binary=none count(_:)
// expect: swift-parameter-type-widened source=none binary=none empty(_:)
// expect: swift-parameter-type-widened source=risky binary=none seal(_:)
//--- old
public protocol Crate<Item> {
  associatedtype Item
  func item() -> Item
}
public struct Apples: Crate {
  public init() {}
  public func item() -> String { "" }
}
public func fill(_ crate: any Crate) {}
public func drain(_ crates: [any Crate]) {}
public func open(_ crate: Apples) {}
public func keep(_ crate: any Crate) {}
public func count(_ crate: any Crate<Int>) {}
public func empty(_ crate: any Crate<Int>) {}
public func seal(_ crate: Apples) {}
//--- new
public protocol Crate<Item> {
  associatedtype Item
  func item() -> Item
}
public struct Apples: Crate {
  public init() {}
  public func item() -> String { "" }
}
public func fill(_ crate: any Crate<Int>) {}
public func drain(_ crates: [any Crate<Int>]) {}
public func open(_ crate: any Crate<Int>) {}
public func keep(_ crate: some Crate<Int>) {}
public func count(_ crate: any Crate) {}
public func empty(_ crate: some Crate<Int>) {}
public func seal(_ crate: any Crate<String>) {}
//--- client
struct Pears: Crate {
  func item() -> String { "" }
}
struct Numbers: Crate {
  func item() -> Int { 1 }
}
let crates: [any Crate] = [Pears(), Numbers()]
fill(Pears())
drain(crates)
open(Apples())
for crate in crates { keep(crate) }
let numbers: any Crate<Int> = Numbers()
count(numbers)
empty(numbers)
seal(Apples())
