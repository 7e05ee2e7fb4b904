// One type has two names in the constraints, and is asked for under either.
// expect: nothing
//--- old
public func encode<S, C>(_ rows: S, _ first: C) where S: Sequence, C: Collection, C == S.Element, C.Element == String {}
public func decode<S: Sequence, C>(_ rows: S, _ first: C) where S.Element: Hashable, S.Element == C {}
//--- new
public func encode<S: Sequence, C>(_ rows: S, _ first: C) where S.Element == C, S.Element: Collection, S.Element.Element == String {}
public func decode<S: Sequence, C: Hashable>(_ rows: S, _ first: C) where S.Element == C {}
//--- client
func use(_ rows: [[String]]) {
  encode(rows, rows[0])
  decode(rows, rows[0])
}
