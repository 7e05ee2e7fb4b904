// A requirement may come from a protocol of the standard library instead.
// expect: swift-inherited-protocol-added source=none binary=none Entity
// expect: swift-inherited-protocol-added source=none binary=none Label
//--- old
public protocol Entity {
  associatedtype ID: Hashable
  var id: ID { get }
}
public protocol Label { var description: String { get } }
//--- new
public protocol Entity: Identifiable {}
public protocol Label: CustomStringConvertible {}
//--- client
struct User: Entity { var id: Int { 1 } }
struct Mine: Label { var description: String { "" } }
func key<E: Entity>(_ entity: E) -> E.ID { entity.id }
func show(_ label: any Label) -> String { label.description }
