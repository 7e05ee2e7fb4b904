// A closure behind a call may go to a parameter that was added.
//--- old
public func submit(onDone: ((String) -> Void)? = nil) {}
public func wait(seconds: Int, onDone: @escaping (String) -> Void) {}
//--- new
public func submit(onStart: (() -> Void)? = nil, times: Int = 1, onDone: ((String) -> Void)? = nil) {}
public func wait(seconds: Int, times: Int = 1, onDone: @escaping (String) -> Void) {}
//--- client
import Library
func use() {
  submit { text in print(text.count) } // may refused
  submit(onDone: { text in print(text.count) })
  submit()
  wait(seconds: 1) { print($0) }
}
