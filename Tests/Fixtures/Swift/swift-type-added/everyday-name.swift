// A type with an everyday name of the standard library hides that one in all files that import the module.
// expect: swift-type-added source=breaking binary=none Result
//--- old
public func play() {}
//--- new
public func play() {}
public enum Result { case won, lost }
//--- client
play()
func load() -> Result<Int, any Error> { .success(1) }
