// A case that became a static member fails in patterns alone; so does a type that is a struct now.
//--- old
public enum Exit: Error, Equatable { case help(Int), done }
//--- new
public struct Exit: Error { public static func help(_ code: Int) -> Exit { Exit() }; public static var done: Exit { Exit() } }
//--- client
import Library
func make() -> Exit { .help(1) }
func stop() throws { throw Exit.done }
func code(_ exit: Exit) -> Int {
  if case .help(let code) = exit { code } else { 0 } // affected
}
