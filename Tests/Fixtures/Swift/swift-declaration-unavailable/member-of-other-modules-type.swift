// Compiled clients find a member of another module's type that became unavailable.
// expect: swift-declaration-unavailable source=breaking binary=none String.loud
// options: library-evolution
//--- old
extension String {
  public var loud: String { uppercased() }
  public var quiet: String { lowercased() }
}
//--- new
extension String {
  @available(*, unavailable) public var loud: String { uppercased() }
  public var quiet: String { lowercased() }
}
//--- client
if "a".loud != "A" { fatalError() }
