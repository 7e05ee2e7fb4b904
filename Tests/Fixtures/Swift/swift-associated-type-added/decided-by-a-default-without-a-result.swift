// A default implementation without a result gives `()`, which decides the new associated type.
// expect: swift-associated-type-added source=none binary=none Route.Query
// expect: swift-defaulted-requirement-added source=none binary=none Route.query()
//--- old
public protocol Route { func path() -> String }
//--- new
public protocol Route {
  associatedtype Query: Sendable
  func path() -> String
  func query() -> Query
}
extension Route {
  public func query() {}
}
//--- client
struct Home: Route { func path() -> String { "/" } }
