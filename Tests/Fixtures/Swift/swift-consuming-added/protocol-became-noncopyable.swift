// Who knew the protocol's values as copyable goes on copying them.
// expect: swift-consuming-added source=none binary=none Resource.close()
// expect: swift-type-became-copyable source=none binary=none Resource
//--- old
public protocol Resource { func close() }
//--- new
public protocol Resource: ~Copyable { consuming func close() }
//--- client
struct Mine: Resource { func close() {} }
func twice<R: Resource>(_ resource: R) {
  resource.close()
  resource.close()
}
