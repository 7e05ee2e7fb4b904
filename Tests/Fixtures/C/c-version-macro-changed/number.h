// The version went up.
// expect: c-version-macro-changed source=none binary=none LIB_VERSION_MAJOR
//--- old
#define LIB_VERSION_MAJOR 1
//--- new
#define LIB_VERSION_MAJOR 2
//--- client
int version = LIB_VERSION_MAJOR;
