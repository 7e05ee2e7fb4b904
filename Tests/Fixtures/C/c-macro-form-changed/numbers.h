// What took any number has something for some alone now.
// expect: c-macro-form-changed source=breaking binary=none LIB_ABS
// expect: c-function-added source=none binary=none abs_int
// expect: c-function-added source=none binary=none abs_long
// expect: c-function-added source=none binary=none abs_double
//--- old
#define LIB_ABS(x) ((x) < 0 ? -(x) : (x))
#define LIB_SIGN(x) ((x) < 0 ? -1 : 1)
//--- new
int abs_int(int x); long abs_long(long x); double abs_double(double x);
#define LIB_ABS(x) _Generic((x), int: abs_int, long: abs_long, double: abs_double)(x)
#define LIB_SIGN(x) (_Generic((x), int: abs_int, long: abs_long, default: abs_double)(x) == (x) ? 1 : -1)
//--- client
float use(float f, int i) { return LIB_ABS(f) + LIB_ABS(i) + LIB_SIGN(f); }
