// What no client can name may be written in another way, where the same numbers are in the same places.
// expect: nothing
// options: library-evolution
//--- old
@frozen public struct Span {
  private var start: Int
  private var end: Int
  public var isOpen: Bool
  private var step = 1
  @usableFromInline var parts: (first: Int32, last: Int32)
  public init() { start = 1; end = 2; isOpen = true; parts = (3, 4) }
  public var total: Int { start + end + step + Int(parts.first + parts.last) }
  public static func made() -> Span { Span() }
}
//--- new
@frozen @usableFromInline struct Step { var width: UInt }
@frozen public struct Span {
  private var bounds: (Int, UInt)
  public var isOpen: Bool
  private var step: Step
  @usableFromInline var parts: (Int32, Int32)
  public init() { bounds = (1, 2); isOpen = true; step = Step(width: 1); parts = (3, 4) }
  public var total: Int { bounds.0 + Int(bounds.1) + Int(step.width) + Int(parts.0 + parts.1) }
  public static func made() -> Span { Span() }
}
//--- client
let span = Span.made()
precondition(span.isOpen && span.total == 11)
