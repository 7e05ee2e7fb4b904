// The setter that told an observer is still there, and so may observers be where clients cannot write.
// expect: nothing
// options: library-evolution
//--- old
@frozen public struct Account {
  public var balance = 0 { didSet { highest = max(highest, balance) } }
  public private(set) var highest = 0
  public init() {}
}
//--- new
@frozen public struct Account {
  public var balance = 0
  public private(set) var highest = 0 { didSet { } }
  public init() {}
}
//--- client
var account = Account()
account.balance = 5
precondition(account.balance == 5 && account.highest == 0 || account.highest == 5)
