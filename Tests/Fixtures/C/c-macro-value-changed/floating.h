// A floating number indexes nothing.
// expect: c-macro-value-changed source=breaking binary=risky LIMIT
// options: proven
//--- old
#define LIMIT 16
//--- new
#define LIMIT 16.0
//--- client
int table[LIMIT];
