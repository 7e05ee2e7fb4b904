// A type that is named as another one's member is the same type: of the standard library, or inferred.
// expect: nothing
//--- old
public struct Queue<T>: Sequence {
  public init() {}
  public func makeIterator() -> IndexingIterator<[T]> { [].makeIterator() }
}
public struct User: Identifiable { public let id: Int; public init(id: Int) { self.id = id } }
public enum Key: String { case name }
public protocol Store { associatedtype Item; func all() -> [Item] }
public struct Users: Store { public init() {}; public func all() -> [User] { [] } }
public func first<T>(_ queue: Queue<T>) -> T? { nil }
public func find(_ id: Int) -> User? { nil }
public func raw(_ key: Key) -> String { "" }
public func any(_ users: Users) -> User? { nil }
public func head(_ text: Substring, _ set: Set<Int>) -> [Int] { [] }
public func range() -> Range<Int> { 0..<1 }
//--- new
public struct Queue<T>: Sequence {
  public init() {}
  public func makeIterator() -> Array<T>.Iterator { [].makeIterator() }
}
public struct User: Identifiable { public let id: Int; public init(id: Int) { self.id = id } }
public enum Key: String { case name }
public protocol Store { associatedtype Item; func all() -> [Item] }
public struct Users: Store { public init() {}; public func all() -> [User] { [] } }
public func first<T>(_ queue: Queue<T>) -> Queue<T>.Element? { nil }
public func find(_ id: User.ID) -> User? { nil }
public func raw(_ key: Key) -> Key.RawValue { "" }
public func any(_ users: Users) -> Users.Item? { nil }
public func head(_ text: String.SubSequence, _ set: Set<Int>) -> [Set<Int>.Element] { [] }
public func range() -> CountableRange<Int> { 0..<1 }
//--- client
for number in Queue<Int>() { print(number + 1) }
let number: Int? = first(Queue<Int>())
let user: User? = find(3) ?? any(Users())
let numbers: [Int] = head("a", [1])
let text: String = raw(.name)
let bounds: Range<Int> = range()
