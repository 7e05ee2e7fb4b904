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
func use(_ runner: consuming some Runner) -> Int { runner.run() }
for _ in 0..<50 { if start(Mine()) != 1 || use(Mine()) != 1 { fatalError() } }
