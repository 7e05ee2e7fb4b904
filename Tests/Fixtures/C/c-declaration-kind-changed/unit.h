// So many of a unit stand in tables, which are computed before the program runs.
// expect: c-declaration-kind-changed source=breaking binary=none FIXED
//--- old
typedef int fixed;
#define FIXED(n) ((fixed)((n) * 65536))
//--- new
typedef int fixed;
static inline fixed FIXED(double n) { return (fixed)(n * 65536); }
//--- client
static const fixed speeds[] = { FIXED(1), FIXED(2) };
int main(void) { return speeds[1] == 131072 ? 0 : 1; }
