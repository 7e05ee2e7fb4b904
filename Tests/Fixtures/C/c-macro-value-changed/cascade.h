// A macro that is computed from another one follows it.
// expect: c-macro-value-changed source=none binary=risky BASE
//--- old
#define BASE 8
#define LIMIT (BASE + 1)
//--- new
#define BASE 16
#define LIMIT (BASE + 1)
//--- client
char buffer[LIMIT];
