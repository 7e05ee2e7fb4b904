// A typealias of a typealias.
// expect: swift-typealias-added source=none binary=none Number
//--- old
public typealias Identifier = Int
//--- new
public typealias Number = Int
public typealias Identifier = Number
//--- client
let id: Identifier = 1
