// Key paths to write through need the setter; those to read through do not.
//--- old
public struct Settings { public var theme: String = ""; public var size: Int = 0; public init() {} }
public final class Model { public var title: String = ""; public var count: Int = 0; public init() {} }
public func bind<T, V>(_ root: T, _ path: WritableKeyPath<T, V>) {}
public func read<T, V>(_ root: T, _ path: KeyPath<T, V>) -> V { root[keyPath: path] }
public func bindReference<T: AnyObject, V>(_ root: T, _ path: ReferenceWritableKeyPath<T, V>) {}
//--- new
public struct Settings { public private(set) var theme: String = ""; public var size: Int = 0; public init() {} }
public final class Model { public private(set) var title: String = ""; public var count: Int = 0; public init() {} }
public func bind<T, V>(_ root: T, _ path: WritableKeyPath<T, V>) {}
public func read<T, V>(_ root: T, _ path: KeyPath<T, V>) -> V { root[keyPath: path] }
public func bindReference<T: AnyObject, V>(_ root: T, _ path: ReferenceWritableKeyPath<T, V>) {}
//--- client
import Library
func use(_ s: Settings, _ m: Model) {
  bind(s, \.theme) // affected
  bind(s, \.size)
  print(read(s, \.theme))
  bindReference(m, \.title) // affected
  bindReference(m, \.count)
  let path: WritableKeyPath<Settings, String> = \.theme // affected
  let other: KeyPath<Settings, String> = \.theme
  let plain = \Settings.theme
  print(path, other, plain)
  let titles = [m].map(\.title)
  print(titles)
  var copy = s
  copy[keyPath: \.theme] = "x" // affected
  copy[keyPath: \Settings.size] = 3
  print(copy[keyPath: \.theme])
  m[keyPath: \.title] = "y" // affected
  print(m[keyPath: \Model.title])
}
