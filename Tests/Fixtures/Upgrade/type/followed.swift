// What a value is used for under the name that it was given.
// modes: 5
//--- old
public struct Place { public init() {}; public var name: String { "" }; public var zip: String { "" } }
public func search(_ text: String) -> [Place] { [] }
public func nearest() -> Place? { nil }
public func pair() -> (name: String, score: Int) { ("", 0) }
public func code() -> String { "" }
public func area() -> Place { Place() }
//--- new
public struct Place { public init() {}; public var name: String { "" }; public var zip: String { "" } }
public struct Match { public init() {}; public var name: String { "" } }
public func search(_ text: String) -> some Sequence<Place> { [Place()] }
public func nearest() -> Match? { nil }
public func pair() -> (title: String, score: Int) { ("", 0) }
public func code() -> Int { 0 }
public func area() -> Place? { nil }
//--- client
import Library
func list() {
  let places = search("a")
  for place in places { print(place.zip) }
  print(places.map { $0.name })
  print(places.count) // affected
}
func names() {
  let places = search("b")
  print(places.contains { $0.name == "" })
}
func near() {
  if let place = nearest() {
    print(place.name)
    print(place.zip) // affected
  }
  guard let other = nearest() else { return }
  print(other.name)
}
func scores() {
  let best = pair()
  print(best.score)
  print(best.name) // affected
}
func codes() -> Int {
  let text = code() // may
  return text.hashValue
}
func areas() {
  let place = area()
  print(place)
  print(place.name) // affected
}
func chained() -> String? {
  nearest()?.zip // affected
}
