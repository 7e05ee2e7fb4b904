// Compiled clients write past an observer that is new.
// expect: swift-frozen-layout-changed source=none binary=breaking Account
// options: library-evolution
//--- old
@frozen public struct Account {
  public var balance = 0
  public var highest = 0
  public init() {}
  public func best() -> Int { max(highest, balance) }
}
//--- new
@frozen public struct Account {
  public var balance = 0 { didSet { highest = max(highest, balance) } }
  public var highest = 0
  public init() {}
  public func best() -> Int { highest }
}
//--- client
var account = Account()
account.balance = 5
precondition(account.best() == 5)
