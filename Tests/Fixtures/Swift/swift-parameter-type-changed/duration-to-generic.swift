// A length of time is written with a dot, which a generic parameter or an existential does not understand.
// expect: swift-parameter-type-changed source=breaking binary=none wait(_:)
// expect: swift-parameter-type-changed source=breaking binary=none pause(_:)
// expect: swift-parameter-type-widened source=none binary=none rest(_:)
//--- old
public func wait(_ time: Duration) {}
public func pause(_ time: Duration) {}
public func rest(_ time: Duration) {}
//--- new
public func wait(_ time: some DurationProtocol) {}
public func pause(_ time: any DurationProtocol) {}
public func rest(_ time: Duration?) {}
//--- client
rest(.seconds(1))
wait(.seconds(1))
pause(.milliseconds(1))
