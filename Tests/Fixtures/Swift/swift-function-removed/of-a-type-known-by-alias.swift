// An underscored type that a typealias gives another name is used under that one.
// expect: swift-function-removed source=breaking binary=none _Canvas.draw()
// expect: swift-function-removed source=breaking binary=none _Canvas.Layer.show()
// expect: swift-case-added source=breaking binary=none _Mode.faint
//--- old
public struct _Canvas<Paint> {
  public init() {}
  public func draw() {}
  public func _flush() {}
  public struct Layer { public init() {}; public func show() {} }
}
public typealias Canvas = _Canvas<Int>
public enum _Mode { case plain }
public typealias Mode = _Mode
public struct _Store { public init() {}; public func read() {} }
//--- new
public struct _Canvas<Paint> {
  public init() {}
  public struct Layer { public init() {} }
}
public typealias Canvas = _Canvas<Int>
public enum _Mode { case plain, faint }
public typealias Mode = _Mode
public struct _Store { public init() {} }
//--- client
func use(_ canvas: Canvas, _ layer: Canvas.Layer) { canvas.draw(); layer.show() }
func isPlain(_ mode: Mode) -> Bool { switch mode { case .plain: true } }
