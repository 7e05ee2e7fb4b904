// The old name stays as a typealias that fills a second parameter in; extensions do not find the first one's old name.
// expect: swift-renamed source=breaking binary=none DataResponse
//--- old
public enum Failure: Error { case offline }
public struct DataResponse<Value> {
  public let result: Result<Value, Failure>
  public init(result: Result<Value, Failure>) { self.result = result }
}
//--- new
public enum Failure: Error { case offline }
public struct Response<Success, Problem: Error> {
  public let result: Result<Success, Problem>
  public init(result: Result<Success, Problem>) { self.result = result }
}
public typealias DataResponse<Value> = Response<Value, Failure>
//--- client
extension DataResponse {
  func or(_ fallback: Value) -> Value { (try? result.get()) ?? fallback }
}
func use(_ response: DataResponse<Int>) -> Int { response.or(1) }
