// What took anything and takes values of a protocol now may take the argument.
// modes: 5
// options: library-mode-5
//--- old
public final class Maker { public var left: Ext { Ext() } ; public var top: Ext { Ext() } ; public var edges: Ext { Ext() } }
public class Ext { public init() {} ; @discardableResult public func equalTo(_ o: Any) -> Edit { Edit() } ; @discardableResult public func lessThan(_ o: Any, line: Int = 0) -> Edit { Edit() } }
public class Edit { public init() {} ; @discardableResult public func offset(_ n: Int) -> Edit { self } ; @discardableResult public func multipliedBy(_ n: Double) -> Edit { self } ; @discardableResult public func priorityLow() -> Edit { self } ; @discardableResult public func priority(_ p: Double) -> Edit { self } }
public final class V { public init() {}; public var snp: DSL { DSL() } ; public func snp_makeConstraints(_ f: (Maker) -> Void) {} }
public struct DSL { public func makeConstraints(_ f: (Maker) -> Void) {} ; public func prepare(_ f: (_ m: Maker) -> Void) -> [Edit] { [] } ; public var left: Int { 0 } }
//--- new
public final class Maker { public var left: Ext { Ext() } ; public var top: Ext { Ext() } ; public var edges: Ext { Ext() } }
public class Ext { public init() {} ; @discardableResult public func equalTo(_ o: Tgt) -> Edit { Edit() } ; @discardableResult public func lessThan(_ o: Tgt, line: Int = 0) -> Edit { Edit() } }
public protocol Tgt {}
extension Int: Tgt {}
extension V: Tgt {}
public class Edit { public init() {} ; @discardableResult public func offset(_ n: Int) -> Edit { self } ; @discardableResult public func multipliedBy(_ n: Double) -> Edit { self } ; @discardableResult public func priority(_ p: Prio) -> Edit { self } }
public struct Prio: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral { public init(floatLiteral v: Double) {} ; public init(integerLiteral v: Int) {} ; public static var low: Prio { 1 } }
public final class V { public init() {}; public var snp: DSL { DSL() } }
public struct DSL { public func makeConstraints(_ f: (Maker) -> Void) {} ; public func prepare(_ f: (_ m: Maker) -> Void) -> [Edit] { [] } ; public var leading: Int { 0 } }
//--- client
import Library
func layout(_ v: V, _ w: V) {
  v.snp.makeConstraints { make in
    make.left.equalTo(w).offset(3) // may
    make.top.equalTo(3).priority(1)
    make.edges.equalTo(w).priorityLow() // affected
  }
  v.snp.makeConstraints { $0.top.equalTo("x") } // affected
  v.snp_makeConstraints { make in // affected
    make.left.equalTo(w) // may
  }
  let p: Double = 3
  v.snp.makeConstraints { $0.top.lessThan(w).priority(p) } // affected
  print(v.snp.left) // affected
  let edits = v.snp.prepare { m in m.left.equalTo(w) } // may
  edits.forEach { $0.priority(2) }
}
