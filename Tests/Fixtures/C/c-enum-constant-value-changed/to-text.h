// A number became a text.
// expect: c-enum-constant-value-changed source=breaking binary=risky LIMIT
//--- old
enum { LIMIT = 10 };
//--- new
#define LIMIT "10"
//--- client
int use(void) { return LIMIT; }
