// Nothing else in the composition asks for a class.
// expect: swift-typealias-target-changed source=breaking binary=none Labelled
//--- old
public protocol Titled { var title: String { get set } }
public typealias Labelled = AnyObject & Titled
//--- new
public protocol Titled { var title: String { get set } }
public typealias Labelled = Titled
//--- client
func isSame(_ first: any Labelled, _ second: any Labelled) -> Bool { first === second }
