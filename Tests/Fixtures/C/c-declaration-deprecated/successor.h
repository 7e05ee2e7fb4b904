// The attribute's second argument names the successor; only clang knows it.
// expect: c-macro-added source=none binary=none RENAMED
// expect: c-declaration-deprecated source=none binary=none area
//--- old
int area(int side);
int volume(int side);
//--- new
#ifdef __clang__
#define RENAMED(name) __attribute__((deprecated("areas, and more, go", name)))
#else
#define RENAMED(name) __attribute__((deprecated("areas, and more, go")))
#endif
RENAMED("volume") int area(int side);
int volume(int side);
//--- client
int use(void) { return area(2); }
