import APIDiff
import Testing

/// What C's authors say with a name.
struct CNamingTests {
  @Test(arguments: ["reserved", "reserved_int1", "_pad", "__unused", "padding", "spare4", "rsvd"])
  func keepsRoom(_ name: String) { #expect(CNaming.isReservedField(name)) }

  @Test(arguments: ["padlock", "reservedness", "level", "unusedfields", "_cache"])
  func isAFieldLikeOthers(_ name: String) { #expect(!CNaming.isReservedField(name)) }

  @Test(arguments: ["COLOR_LAST", "COLOR_COUNT", "kColorMax", "NUM_COLORS", "OPTION_LASTENTRY", "COLOR__END", "PAGE_STATUS_LAST_STATUS"])
  func marksTheEnd(_ name: String) { #expect(CNaming.isSentinel(name)) }

  @Test(arguments: ["RED", "LAST", "MAXIMAL", "COUNTER_RESET", "LAST_NAME"])
  func isAConstantLikeOthers(_ name: String) { #expect(!CNaming.isSentinel(name)) }

  @Test(arguments: ["LIB_VERSION", "LIB_VERSION_MAJOR", "UV_VERSION_HEX", "LIB_MINOR", "LIBVER", "SQLITE_SOURCEID"])
  func tellsTheVersion(_ name: String) { #expect(CNaming.isVersion(name)) }

  @Test(arguments: ["LIMIT", "CONVERSION", "MAJORITY", "DIVERSE"])
  func tellsNoVersion(_ name: String) { #expect(!CNaming.isVersion(name)) }

  @Test func sizesOfRecords() {
    #expect(CNaming.saysSizeOrVersion("sz"))
    #expect(CNaming.saysSizeOrVersion("size", beside: ["on_error", "user_data", "flags"]))
    #expect(!CNaming.saysSizeOrVersion("size", beside: ["data"]), "it counts that")
  }

  @Test func wordsPartAtCaseDigitsAndUnderscores() {
    #expect(CNaming.words(of: "kColorMax2_last") == ["k", "color", "max", "last"])
  }
}
