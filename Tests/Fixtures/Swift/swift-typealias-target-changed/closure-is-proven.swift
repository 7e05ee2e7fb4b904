// A closure of the type must not capture what is not Sendable any more.
// options: proven
// expect: swift-typealias-target-changed source=breaking@6 binary=none Resolve
//--- old
public typealias Resolve = (String, Int) throws -> Int
//--- new
public typealias Resolve = @Sendable (String, Int) throws -> Int
//--- client
final class Box { var value = 1 }
func use(_ box: Box) {
  let resolve: Resolve = { _, count in
    box.value += count
    return box.value
  }
  _ = resolve
}
