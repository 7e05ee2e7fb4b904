// Clients pass and take tuples without the labels that the alias has now.
// expect: swift-typealias-target-changed source=risky binary=none Pair
//--- old
public typealias Pair<First, Second> = (First, Second)
public func swap(_ pairs: [Pair<Int, Int>]) -> [Pair<Int, Int>] { pairs }
//--- new
public typealias Pair<First, Second> = (first: First, second: Second)
public func swap(_ pairs: [Pair<Int, Int>]) -> [Pair<Int, Int>] { pairs }
//--- client
func use(_ own: [(Int, Int)]) -> Int {
  var pairs: [Pair<Int, Int>] = own
  pairs.append((1, 2))
  let (first, second) = swap(pairs)[0]
  return first + second + pairs[0].0
}
