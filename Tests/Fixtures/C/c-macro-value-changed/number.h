// A macro has another number: compiled clients keep the old one.
// expect: c-macro-value-changed source=none binary=risky FLAG_WIDE
//--- old
#define FLAG_WIDE 1
int run(int flags);
//--- new
#define FLAG_WIDE 2
int run(int flags);
//--- client
int use(void) { return run(FLAG_WIDE); }
