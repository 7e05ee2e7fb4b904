// Enum case renamed with static alias exhaustively switched.
// expect: swift-case-added source=breaking binary=none E.uno
// expect: swift-case-became-member source=risky binary=none E.one
// expect: swift-deprecated source=none binary=none E.one
//--- old
public enum E { case one, two }
//--- new
public enum E { case uno, two; @available(*, deprecated, renamed: "uno") public static var one: E { .uno } }
//--- client
func u(_ e: E) -> Int { switch e { case .one: 1
case .two: 2 } }
