// Calls mean the type's own method rather than that of a protocol's extension.
// expect: swift-function-added source=breaking binary=none Job.count()
// expect: swift-function-added source=breaking binary=none Job.run()
// expect: swift-function-added source=breaking binary=none Job.draw()
// expect: swift-function-added source=breaking binary=none Job.wait()
// expect: swift-function-added source=none binary=none Job.stop()
//--- old
public protocol Runner {}
extension Runner {
  public func count() -> Int { 1 }
  public func run() {}
  public func draw() {}
  public func wait() {}
  public func stop() {}
}
public struct Job: Runner { public init() {} }
//--- new
public protocol Runner {}
extension Runner {
  public func count() -> Int { 1 }
  public func run() {}
  public func draw() {}
  public func wait() {}
  public func stop() {}
}
public struct Job: Runner {
  public init() {}
  public func count() -> Double { 1 }
  public func run() throws {}
  @MainActor public func draw() {}
  public func wait() async {}
  public func stop() {}
}
//--- client
func use() {
  let count = Job().count()
  let next: Int = count + 1
  Job().run()
  Job().draw()
  Job().stop()
  print(next)
}
func pause() async { Job().wait() }
