// What marks the library's declarations, clients do not write.
// expect: c-macro-removed source=risky binary=none LIBRARY_API
// expect: c-macro-added source=none binary=none LIBRARY_EXPORT
//--- old
#define LIBRARY_API __attribute__ ((visibility ("default")))
LIBRARY_API int run(void);
//--- new
#define LIBRARY_EXPORT __attribute__((visibility("default")))
LIBRARY_EXPORT int run(void);
//--- client
int use(void) { return run(); }
