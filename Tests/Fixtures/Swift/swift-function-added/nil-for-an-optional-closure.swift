// `nil` fits an optional closure as well as an optional value.
// expect: swift-function-added source=breaking binary=none seek(_:)
// expect: swift-function-added source=none binary=none scan(_:done:)
//--- old
public func seek(_ place: Int?) {}
public func scan(_ place: Int?) {}
//--- new
public func seek(_ place: Int?) {}
public func seek(_ done: (() -> Void)?) {}
public func scan(_ place: Int?) {}
public func scan(_ place: Int?, done: (() -> Void)?) {}
//--- client
func use(_ place: Int?) {
  seek(nil)
  seek(place)
  scan(nil)
}
