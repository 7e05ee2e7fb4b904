// A raw type is new.
// expect: swift-conformance-added source=risky binary=none Code
//--- old
public enum Code { case one }
//--- new
public enum Code: Int { case one }
//--- client
func use() -> Code { .one }
