// What a closure of several statements gives fits a value and an optional alike.
// expect: swift-function-added source=breaking binary=none List.filtered(_:)
// expect: swift-function-added source=breaking binary=none find(_:)
// expect: swift-function-added source=none binary=none List.mapped(_:)
//--- old
public struct List {
  public init() {}
  public func filtered(_ isIncluded: (Int) -> Bool) -> List { self }
  public func mapped(_ transform: (Int) -> String) -> List { self }
}
public func find(_ isIncluded: (Int) -> Bool?) {}
//--- new
public struct List {
  public init() {}
  public func filtered(_ isIncluded: (Int) -> Bool) -> List { self }
  public func filtered(_ isIncluded: (Int) -> Bool?) -> List { self }
  public func mapped(_ transform: (Int) -> String) -> List { self }
  public func mapped(_ transform: (Int) -> Int) -> List { self }
}
public func find(_ isIncluded: (Int) -> Bool?) {}
public func find(_ isIncluded: (Int) -> Bool) {}
//--- client
let list = List().filtered { number in
  let next = number + 1
  return next > 3
}
find { number in
  let next = number + 1
  return next > 3
}
print(
  list.mapped { number in
    let next = number + 1
    return "\(next)"
  })
