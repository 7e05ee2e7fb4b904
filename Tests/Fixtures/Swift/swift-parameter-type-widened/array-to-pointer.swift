// Arrays and strings are passed for pointers to what they hold.
// expect: swift-parameter-type-widened source=none binary=none send(_:)
// expect: swift-parameter-type-widened source=none binary=none sum(_:)
// expect: swift-parameter-type-widened source=none binary=none write(_:)
// expect: swift-parameter-type-changed source=breaking binary=none fill(_:)
//--- old
public func send(_ bytes: [UInt8]) {}
public func sum(_ values: [Int]) {}
public func write(_ text: String) {}
public func fill(_ values: [Int]) {}
//--- new
public func send(_ bytes: UnsafeRawPointer) {}
public func sum(_ values: UnsafePointer<Int>) {}
public func write(_ text: UnsafeRawPointer) {}
public func fill(_ values: UnsafeMutablePointer<Int>) {}
//--- client
func use(bytes: [UInt8], values: [Int], text: String) {
  send(bytes)
  sum(values)
  sum([1, 2])
  write(text)
  fill(values)
}
