// A witness must have the labels.
// expect: swift-parameter-type-widened source=breaking binary=none Chart.move(to:)
//--- old
public protocol Chart { func move(to point: (Int, Int)) }
//--- new
public protocol Chart { func move(to point: (x: Int, y: Int)) }
//--- client
struct Pie: Chart { func move(to point: (Int, Int)) {} }
