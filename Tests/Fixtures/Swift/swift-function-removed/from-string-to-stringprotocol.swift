// From String to StringProtocol.
// expect: swift-function-added source=none binary=none StringProtocol.shout()
//--- old
extension String { public func shout() -> String { uppercased() } }
//--- new
extension StringProtocol { public func shout() -> String { uppercased() } }
//--- client
func use(_ a: String) -> String { a.shout() }
