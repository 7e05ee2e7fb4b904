// A value that was consumed was released by the callee; now nobody does, or both.
// expect: swift-mutating-added source=breaking binary=breaking Runner.run()
// options: library-evolution
//--- old
public protocol Runner { consuming func run() -> Int }
public func start(_ runner: some Runner) -> Int { runner.run() }
//--- new
public protocol Runner { mutating func run() -> Int }
public func start(_ runner: some Runner) -> Int { var runner = runner; return runner.run() }
//--- client
final class Box {
  nonisolated(unsafe) static var gone = 0
  let number = 1
  deinit { Box.gone += 1 }
}
struct Mine: Runner {
  let box = Box()
  consuming func run() -> Int { box.number }
}
func use(_ runner: some Runner) -> Int { runner.run() }
let mine = Mine()
if use(mine) != 1 || start(mine) != 1 { fatalError() }
if Box.gone != 0 || mine.box.number != 1 { fatalError("released once too often") }
