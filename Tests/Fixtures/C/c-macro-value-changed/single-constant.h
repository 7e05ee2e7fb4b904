// A limit on its own is handed to nobody.
// expect: c-macro-value-changed source=none binary=risky LIMIT
//--- old
#define LIMIT 12
//--- new
enum { LIMIT = 10 };
//--- client
int table[LIMIT];
