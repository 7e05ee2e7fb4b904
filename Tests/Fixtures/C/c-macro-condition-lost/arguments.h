// Macros with arguments: versions are compared by #if, and bits are seldom.
// expect: c-macro-form-changed source=breaking binary=none LIBRARY_AT_LEAST
// expect: c-macro-form-changed source=risky binary=none FLAG
//--- old
#define LIBRARY_VERSION 0x0102
#define LIBRARY_MAKE(a, b) ((a) << 8 | (b))
#define LIBRARY_AT_LEAST(a, b) (LIBRARY_VERSION >= LIBRARY_MAKE(a, b))
#define FLAG(n) (1u << (n))
//--- new
#define LIBRARY_VERSION 0x0102
#define LIBRARY_MAKE(a, b) ((a) * 256 + (b))
#define LIBRARY_AT_LEAST(a, b) ((unsigned) LIBRARY_VERSION >= LIBRARY_MAKE(a, b))
#define FLAG(n) ((unsigned) 1 << (n))
//--- client
#if LIBRARY_AT_LEAST(1, 1)
enum flag { FIRST = FLAG(0), SECOND = FLAG(1) };
#endif
#if LIBRARY_VERSION < LIBRARY_MAKE(1, 1)
#error old
#endif
