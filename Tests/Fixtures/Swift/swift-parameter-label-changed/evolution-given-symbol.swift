// Another label, but the symbol of before; an entry of a class's table cannot be given.
// options: library-evolution
// expect: swift-parameter-label-changed source=breaking binary=none compute(_:)
// expect: swift-parameter-label-changed source=breaking binary=none total(_:)
// expect: swift-renamed source=breaking binary=none version()
//--- old
public func compute(_ number: Int) -> Int { number * 2 }
@_silgen_name("library_total") public func total(_ number: Int) -> Int { number + 1 }
public func version() -> Int { 3 }
//--- new
@_silgen_name("$s7Library7computeyS2iF") public func compute(of number: Int) -> Int { number * 2 }
@_silgen_name("library_total") public func total(of number: Int) -> Int { number + 1 }
@_silgen_name("$s7Library7versionSiyF") public func libraryVersion() -> Int { 3 }
//--- client
if compute(2) != 4 || total(1) != 2 || version() != 3 { fatalError() }
