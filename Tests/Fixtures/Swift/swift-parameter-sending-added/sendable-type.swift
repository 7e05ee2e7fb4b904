// Everybody may go on using a value that anybody may have.
// expect: nothing
//--- old
public func run(_ count: Int) {}
//--- new
public func run(_ count: sending Int) {}
//--- client
func use(count: Int) {
  run(count)
  run(count)
}
