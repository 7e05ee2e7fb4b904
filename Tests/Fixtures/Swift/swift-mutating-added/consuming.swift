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
struct Mine: Runner {
  let names = [String(repeating: "long", count: 20)]
  consuming func run() -> Int { names.count }
}
func use(_ runner: some Runner) -> Int { runner.run() }
let mine = Mine()
for _ in 0..<50 { if start(mine) != 1 { fatalError() } }
if mine.names[0].count != 80 || use(mine) != 1 { fatalError() }
