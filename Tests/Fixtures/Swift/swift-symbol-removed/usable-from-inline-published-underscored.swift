// What has an underscored name, or can be inlined itself, is found by compiled clients like what is usable from inline.
// expect: nothing
// options: library-evolution
//--- old
@frozen public struct Token {
  public enum Kind { case word, number }
  public let kind: Kind
  @inlinable public init(kind: Kind) { self.init(kind: kind, flags: 1) }
  @usableFromInline init(kind: Kind, flags: UInt8) { self.kind = kind }
  @inlinable public var isWord: Bool { _check(kind) }
}
@usableFromInline func _check(_ kind: Token.Kind) -> Bool { kind == .word }
//--- new
@frozen public struct Token {
  public enum Kind { case word, number }
  public let kind: Kind
  @inlinable public init(kind: Kind) { self.init(kind: kind, flags: 1) }
  @inlinable init(kind: Kind, flags: UInt8) { self.kind = kind }
  @inlinable public var isWord: Bool { _check(kind) }
}
public func _check(_ kind: Token.Kind) -> Bool { kind == .word }
//--- client
if !Token(kind: .word).isWord { fatalError() }
