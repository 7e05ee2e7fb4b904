// What marks declarations may be empty, or another mark; no number.
// expect: c-macro-form-changed source=breaking binary=none LIBRARY_PURE
//--- old
#define LIBRARY_API __attribute__((visibility("default")))
#define LIBRARY_INLINE static inline
#define LIBRARY_CONST const
#define LIBRARY_PURE __attribute__((pure))
//--- new
#define LIBRARY_API
#define LIBRARY_INLINE static __inline __attribute__((unused))
#define LIBRARY_CONST
#define LIBRARY_PURE 1
//--- client
LIBRARY_API int shown(int value);
LIBRARY_INLINE int half(LIBRARY_CONST int *value) { return *value / 2; }
LIBRARY_PURE int use(int value) { return half(&value) + shown(value); }
int shown(int value) { return value; }
