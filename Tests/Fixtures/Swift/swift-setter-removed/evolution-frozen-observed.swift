// The setter tells the observers, so that compiled clients ask for it.
// expect: swift-setter-removed source=breaking binary=breaking Account.balance
// options: library-evolution
//--- old
@frozen public struct Account { public var balance = 0 { didSet { changes += 1 } }; public var changes = 0; public init() {} }
//--- new
@frozen public struct Account { public private(set) var balance = 0 { didSet { changes += 1 } }; public var changes = 0; public init() {} }
//--- client
var account = Account()
account.balance = 5
precondition(account.changes == 1)
