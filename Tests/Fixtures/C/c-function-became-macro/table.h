// A pointer in a table can be called like the function.
// expect: c-function-became-macro source=risky binary=breaking area
// expect: c-type-added source=none binary=none library_table
// expect: c-variable-added source=none binary=none library_calls
//--- old
int area(int side);
//--- new
struct library_table { int (*area)(int side); };
extern const struct library_table *library_calls;
#define area (*library_calls->area)
//--- client
int use(void) { return area(2); }
