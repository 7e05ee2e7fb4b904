// A macro that knows some types by name takes no integers for them; one with a default does.
// expect: c-function-became-macro source=breaking binary=breaking half
// expect: c-function-became-macro source=risky binary=breaking twice
// expect: c-function-added source=none binary=none half_double
//--- old
double half(double x);
double twice(double x);
//--- new
double half_double(double x);
#define half(x) _Generic((x), double: half_double)(x)
#define twice(x) _Generic((x), default: half_double)(x)
//--- client
double use(int i) { return half(i) + twice(i); }
