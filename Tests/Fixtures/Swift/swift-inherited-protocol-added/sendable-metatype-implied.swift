// Sendable brings the metatype along.
// expect: nothing
//--- old
public protocol Shape: Sendable { func draw() }
public protocol Job: Error {}
//--- new
public protocol Shape: Sendable, SendableMetatype { func draw() }
public protocol Job: Error, SendableMetatype {}
//--- client
struct Dot: Shape { func draw() {} }
struct Failure: Job {}
