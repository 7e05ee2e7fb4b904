// Versions and features are asked for with '#if', which takes constants of enumerations for 0; what has a number is not.
// expect: c-declaration-kind-changed source=breaking binary=none LIBRARY_VERSION
// expect: c-declaration-kind-changed source=breaking binary=none LIBRARY_HAS_THREADS
//--- old
#define LIBRARY_VERSION 302
#define LIBRARY_HAS_THREADS 1
#define LIBRARY_READ 1
#define LIBRARY_HAS_LOCK 2
//--- new
enum { LIBRARY_VERSION = 302 };
enum { LIBRARY_HAS_THREADS = 1 };
enum { LIBRARY_READ = 1, LIBRARY_HAS_LOCK = 2 };
//--- client
#if LIBRARY_VERSION < 300
#error "an old library"
#endif
int use(void) { return LIBRARY_READ | LIBRARY_HAS_LOCK; }
