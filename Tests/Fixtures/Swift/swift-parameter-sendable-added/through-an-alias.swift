// The typealias asks for `Sendable`, which the protocol alone does not.
// expect: swift-parameter-sendable-added source=breaking@6 binary=none store(_:)
// modes: 6
//--- old
public typealias Storable = Codable & Sendable
public func store(_ value: any Codable) {}
//--- new
public typealias Storable = Codable & Sendable
public func store(_ value: any Storable) {}
//--- client
final class Note: Codable { var text = "" }
store(Note())
