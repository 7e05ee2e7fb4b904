// A part of the version is a text now, which no condition compares.
// expect: c-macro-value-changed source=breaking binary=risky STORE_VERSION_MINOR
//--- old
#define STORE_VERSION_MAJOR 1
#define STORE_VERSION_MINOR 7
//--- new
#define STORE_VERSION_MAJOR 1
#define STORE_VERSION_MINOR "7"
//--- client
#if STORE_VERSION_MINOR >= 5
int is_new;
#endif
