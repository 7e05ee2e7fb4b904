// The type that shows now has other elements, or lacks the protocol.
// expect: swift-result-type-changed source=breaking binary=none books()
// expect: swift-result-type-changed source=breaking binary=none first()
// expect: swift-result-type-revealed source=none binary=none titles()
//--- old
public protocol Item { var title: String { get } }
public struct Book: Item { public var title: String { "" } }
public func books() -> some Collection<Book> { [] }
public func first() -> some Item { Book() }
public func titles() -> some Collection<String> { [] }
//--- new
public protocol Item { var title: String { get } }
public struct Book: Item { public var title: String { "" } }
public func books() -> [any Item] { [] }
public func first() -> Result<Book, any Error> { .success(Book()) }
public func titles() -> [String] { [] }
//--- client
func show(_ book: Book) {}
func use() {
  for book in books() { show(book) }
  print(first().title, titles().count)
}
