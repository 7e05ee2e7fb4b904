// Types that stand in another one now, under their name or what is left of it, and nothing keeps their old names.
// expect: swift-renamed source=breaking binary=none Pixel
// expect: swift-renamed source=breaking binary=none ParsingOutput
// expect: swift-type-added source=none binary=none Parsing
//--- old
public struct Pixel {
  public var red: UInt8
  public init(red: UInt8) { self.red = red }
}
public struct Image {
  public var pixels: [Pixel]
  public init(pixels: [Pixel]) { self.pixels = pixels }
}
public protocol ParsingOutput: Equatable { var raw: String { get } }
public struct Parse<Output: ParsingOutput> {
  public func parse() -> Output? { nil }
}
//--- new
public struct Image {
  public struct Pixel {
    public var red: UInt8
    public init(red: UInt8) { self.red = red }
  }
  public var pixels: [Pixel]
  public init(pixels: [Pixel]) { self.pixels = pixels }
}
public enum Parsing {
  public protocol Output: Equatable { var raw: String { get } }
}
public struct Parse<Output: Parsing.Output> {
  public func parse() -> Output? { nil }
}
//--- client
struct Word: ParsingOutput { var raw: String }
func use() -> Image { Image(pixels: [Pixel(red: 1)]) }
