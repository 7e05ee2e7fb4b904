// A witness must have the very type in every mode.
// expect: swift-parameter-type-widened source=breaking binary=none Worker.perform(_:)
// expect: swift-parameter-sendable-added source=breaking@6 binary=none Worker.perform(_:)
//--- old
public protocol Worker {
  func perform(_ work: @escaping () -> Void)
}
//--- new
public protocol Worker {
  func perform(_ work: @escaping @MainActor () -> Void)
}
//--- client
struct Mine: Worker {
  func perform(_ work: @escaping () -> Void) { work() }
}
