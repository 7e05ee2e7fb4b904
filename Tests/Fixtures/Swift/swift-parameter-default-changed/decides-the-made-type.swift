// The default of an initialiser decides which type of a generic one is made.
// expect: swift-parameter-default-changed source=breaking binary=none Client.init(transport:)
//--- old
public protocol Transport {}
public struct Wire: Transport {
  public init() {}
  public var port: Int { 80 }
}
public struct Pipe: Transport { public init() {} }
public struct Client<T: Transport> {
  public let transport: T
  public init(transport: T = Wire()) { self.transport = transport }
}
//--- new
public protocol Transport {}
public struct Wire: Transport {
  public init() {}
  public var port: Int { 80 }
}
public struct Pipe: Transport { public init() {} }
public struct Client<T: Transport> {
  public let transport: T
  public init(transport: T = Pipe()) { self.transport = transport }
}
//--- client
print(Client().transport.port)
