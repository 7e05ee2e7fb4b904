// The version as text.
// expect: c-version-macro-changed source=none binary=none LIB_VERSION
//--- old
#define LIB_VERSION "1.0"
//--- new
#define LIB_VERSION "1.1"
//--- client
const char *version = LIB_VERSION;
