// A typed error is passed in another way than an untyped one, and a getter's symbol does not say it.
// expect: swift-error-type-widened source=breaking binary=breaking Source.value
// expect: swift-error-type-narrowed source=breaking binary=breaking Source.other
// expect: swift-throws-removed source=none binary=none Reader.value
// expect: swift-throws-removed source=breaking binary=none Reader.typed
// expect: swift-error-type-narrowed source=none binary=breaking Reader.any
// options: library-evolution
//--- old
public struct Failure: Error { public init() {} }
public protocol Source {
  var value: Int { get throws(Failure) }
  var other: Int { get throws }
}
public struct Reader {
  public init() {}
  public var value: Int { get throws { 1 } }
  public var typed: Int { get throws(Failure) { 1 } }
  public var any: Int { get throws { throw Failure() } }
}
//--- new
public struct Failure: Error { public init() {} }
public protocol Source {
  var value: Int { get throws }
  var other: Int { get throws(Failure) }
}
public struct Reader {
  public init() {}
  public var value: Int { 1 }
  public var typed: Int { 1 }
  public var any: Int { get throws(Failure) { throw Failure() } }
}
//--- client
struct Mine: Source {
  var value: Int { get throws(Failure) { throw Failure() } }
  var other: Int { get throws { throw Failure() } }
}
func read(_ source: some Source) {
  do throws(Failure) { _ = try source.value } catch { let failure: Failure = error; _ = failure }
  _ = try? source.other
}
read(Mine())
if (try? Reader().value) != 1 || (try? Reader().typed) != 1 { fatalError() }
do { _ = try Reader().any } catch { _ = "\(error)" }
