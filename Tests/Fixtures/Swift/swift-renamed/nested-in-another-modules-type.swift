// A type in one of the standard library's was renamed, and what mentions it with it.
// expect: swift-renamed source=breaking binary=none String.Slug
//--- old
extension String {
  public struct Slug {
    public let text: String
    public init(_ text: String) { self.text = text }
  }
  public var slug: Slug { Slug(self) }
}
public typealias StringSlug = String.Slug
//--- new
extension String {
  public struct Permalink {
    public let text: String
    public init(_ text: String) { self.text = text }
  }
  public var slug: Permalink { Permalink(self) }
}
public typealias StringSlug = String.Permalink
//--- client
func use() -> String.Slug { "a".slug }
