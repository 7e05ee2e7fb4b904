// An object was changed through constants; a value is not.
// modes: 5
//--- old
public final class Document {
  public init() {}
  public var title = ""
  public let id = 0
}
public final class Kept { public init() {}; public var title = "" }
//--- new
public struct Document {
  public init() {}
  public var title = ""
  public let id = 0
}
public final class Kept { public init() {}; public var title = "" }
//--- client
import Library
func use(_ given: Document, _ kept: Kept) { // may
  let own = Document() // may
  own.title = "a" // affected
  given.title += "b" // affected
  print(own.title, given.id)
  kept.title = "c"
}
func make() -> String {
  var own = Document() // may
  own.title = "d"
  return own.title
}
final class Holder {
  let document = Document() // may
  var other = Document() // may
  func rename() {
    document.title = "e" // affected
    other.title = "f"
  }
}
