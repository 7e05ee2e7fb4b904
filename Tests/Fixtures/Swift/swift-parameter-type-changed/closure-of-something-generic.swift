// A closure does not tell what it takes, and one of several statements that gives nothing does not give just anything.
// expect: swift-parameter-type-changed source=breaking binary=none decode(_:)
// expect: swift-parameter-type-changed source=breaking binary=none mapped(_:)
// expect: swift-parameter-type-changed source=breaking binary=none watch(_:)
//--- old
public func decode(_ handler: (String) -> Int) -> Int { 1 }
public func mapped(_ handler: (String) -> String) {}
public func watch(_ handler: (Int) -> Void) {}
//--- new
public func decode<T: StringProtocol>(_ handler: (T) -> Int) -> Int { 1 }
public func mapped<T>(_ handler: (T) -> T) {}
public func watch(_ handler: (Int) -> Any?) {}
//--- client
print(decode { $0.count })
watch { number in
  let next = number + 1
  print(next)
}
mapped { $0.uppercased() }
