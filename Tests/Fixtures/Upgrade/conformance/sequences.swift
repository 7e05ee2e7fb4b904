// Loops, literals, errors and what protocols gave go with the conformance.
//--- old
public struct Row: Sequence, ExpressibleByArrayLiteral {
  public init() {}
  public init(arrayLiteral elements: Int...) {}
  public func makeIterator() -> IndexingIterator<[Int]> { [].makeIterator() }
}
public struct Name: ExpressibleByStringLiteral { public init(stringLiteral value: String) {} ; public init(_ s: String) {} }
public struct Failure: Error { public init() {} }
public func greet(_ name: Name) {}
public func take(_ row: Row) {}
//--- new
public struct Row {
  public init() {}
}
public struct Name { public init(_ s: String) {} }
public struct Failure { public init() {} }
public func greet(_ name: Name) {}
public func take(_ row: Row) {}
//--- client
import Library
func use(_ row: Row) throws {
  for x in row { print(x) } // affected
  let doubled = row.map { $0 * 2 } // affected
  print(doubled)
  greet("Bob") // affected
  greet(Name("Bob")) // may
  take([1, 2]) // affected
  take(row)
  let n: Name = "x" // affected
  print(n)
  print(Array(row)) // affected
  let r: Row = [] // affected
  print(r)
  if row.contains(3) { throw Failure() } // affected
  let e: any Error = Failure() // affected
  print(e)
  do { try use(row) } catch is Failure { print("f") } catch { print("o") } // may
}
