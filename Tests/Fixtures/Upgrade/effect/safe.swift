// What is covered already, and what throws no more.
//--- old
public func load() throws -> Int { 1 }
public func other() -> Int { 1 }
//--- new
public func load() -> Int { 1 }
public func other() throws -> Int { 1 }
//--- client
import Library
func use() throws -> Int { try load() + other() }
