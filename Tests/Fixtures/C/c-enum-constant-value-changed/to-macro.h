// A constant became a macro with another value.
// expect: c-enum-constant-value-changed source=none binary=risky LIMIT
//--- old
enum { LIMIT = 4 };
//--- new
#define LIMIT 5
//--- client
char buffer[LIMIT];
