import Lib

func given<T>(_ type: T.Type) -> T { fatalError() }

func take<T>(_ value: T) {}
