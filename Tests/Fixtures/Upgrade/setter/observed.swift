// Overrides of what cannot be written any more: one that only reads and writes itself is no harm, an observer is.
//--- old
open class View { public init() {}; public init(frame: Int) {}; open var title: String { get { "" } set {} } }
//--- new
open class View { public init() {}; public init(frame: Double) {}; open var title: String { "" } }
//--- client
import Library
class Label: View {
  override var title: String { didSet {} } // affected
}
class Field: View {
  override var title: String { get { "" } set {} }
}
