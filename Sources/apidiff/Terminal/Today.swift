import APIDiff
import Foundation

/// Today's date, asked for here alone, so that a run can be repeated: `APIDIFF_TODAY`
/// (`2026-11-21`), else `SOURCE_DATE_EPOCH` (seconds since 1970, as reproducible builds set it),
/// else the clock's day in UTC.
enum Today {
  static func day(
    variables: [String: String] = ProcessInfo.processInfo.environment, now: Date = Date()
  ) throws(TodayError) -> CalendarDay {
    if let text = variables["APIDIFF_TODAY"], !text.isEmpty {
      guard let day = CalendarDay(text) else { throw TodayError(variable: "APIDIFF_TODAY", value: text, form: "2026-11-21") }
      return day
    }
    if let text = variables["SOURCE_DATE_EPOCH"], !text.isEmpty {
      guard let seconds = Int(text), (0...253_402_300_799).contains(seconds) else {
        throw TodayError(variable: "SOURCE_DATE_EPOCH", value: text, form: "1767225600")
      }
      return CalendarDay(daysSinceEpoch: seconds / 86_400)
    }
    return CalendarDay(daysSinceEpoch: Int((now.timeIntervalSince1970 / 86_400).rounded(.down)))
  }
}

/// A date in the environment that is none.
struct TodayError: CommandFailure, Equatable {
  let variable: String
  let value: String
  let form: String

  var exitStatus: ExitStatus { .badInput }
  var description: String { "\(variable) is \(quoted(value)), which is no date: write it like \(form), or unset it" }
}
