// A @frozen enum must not grow.
// expect: swift-case-added source=breaking binary=breaking Size.huge
// options: library-evolution
//--- old
@frozen public enum Size {
  case small, big
  public static func largest() -> Size? { .big }
}
//--- new
@frozen public enum Size {
  case small, big, huge
  public static func largest() -> Size? { .huge }
}
//--- client
// The number of a new case is that of nil to who knows two.
switch Size.largest() {
case .small?, .big?: break
case nil: fatalError()
}
