// A generic selection that knows one type less, and one that takes the rest by its default.
// expect: c-macro-form-changed source=breaking binary=none size_of
//--- old
int size_int(int value);
int size_long(long value);
#define size_of(x) _Generic((x), int: size_int, long: size_long)(x)
#define length_of(x) _Generic((x), int: size_int, long: size_long)(x)
//--- new
int size_int(int value);
int size_long(long value);
#define size_of(x) _Generic((x), int: size_int)(x)
#define length_of(x) _Generic((x), int: size_int, default: size_long)(x)
//--- client
int use(void) { return size_of(1) + size_of(1L) + length_of(1L); }
