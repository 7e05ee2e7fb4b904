// An alias of the standard library's type under its own name means what it meant.
// expect: swift-typealias-added source=none binary=none Result
//--- old
public func play() {}
//--- new
public func play() {}
public typealias Result<Success, Failure: Error> = Swift.Result<Success, Failure>
//--- client
play()
func load() -> Result<Int, any Error> { .success(1) }
