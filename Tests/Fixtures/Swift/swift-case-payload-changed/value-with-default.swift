// A value with a default can be left out in calls, but not in patterns.
// expect: swift-case-payload-changed source=breaking binary=none Event.moved(_:)
//--- old
public enum Event { case moved(Int) }
//--- new
public enum Event { case moved(Int, Int = 0) }
//--- client
func use(_ event: Event) -> Int {
  switch event {
  case .moved(let way): way
  }
}
