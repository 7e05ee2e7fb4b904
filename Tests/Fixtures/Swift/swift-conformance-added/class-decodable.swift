// A class that clients cannot subclass may become Decodable.
// expect: swift-conformance-added source=risky binary=none Model
// expect: swift-conformance-added source=risky binary=none Model
//--- old
public class Model { public init() {} }
//--- new
public class Model: Codable { public init() {} }
//--- client
_ = Model()
