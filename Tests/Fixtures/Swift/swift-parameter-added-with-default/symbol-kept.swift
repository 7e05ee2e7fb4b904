// The old symbol stays in a declaration that only inlined code names.
// expect: swift-parameter-added-with-default source=none binary=none Mailer.send(_:to:)
// options: library-evolution
//--- old
public struct Mailer {
  public init() {}
  public func send(_ text: String, to address: String) -> Int { text.count + address.count }
}
//--- new
public struct Mailer {
  public init() {}
  public func send(_ text: String, to address: String, copies: Int = 1) -> Int { (text.count + address.count) * copies }
  @usableFromInline func send(_ text: String, to address: String) -> Int { send(text, to: address, copies: 1) }
}
//--- client
precondition(Mailer().send("hello", to: "me") == 7)
