// Numbers have typealiases of the standard library for what they are counted and measured in.
// expect: swift-result-type-changed source=breaking binary=none size()
//--- old
public func area() -> Int.Magnitude { 1 }
public func exponent() -> Double.Exponent { 1 }
public func step(_ value: [Int].ArrayLiteralElement, by stride: Int32.Stride) -> UInt8.Magnitude { 1 }
public func size() -> Int16.Magnitude { 1 }
//--- new
public func area() -> UInt { 1 }
public func exponent() -> Int { 1 }
public func step(_ value: Int, by stride: Int) -> UInt8 { 1 }
public func size() -> UInt { 1 }
//--- client
func use() {
  let _: (UInt, Int, UInt8) = (area(), exponent(), step(1, by: 2))
  let _: UInt16 = size()
}
