// The constant that a macro became only counts the others.
// expect: c-macro-value-changed source=none binary=risky MODE_COUNT
// expect: c-enum-constant-added source=none binary=none MODE_BEST
//--- old
enum mode { MODE_SLOW, MODE_FAST };
#define MODE_COUNT 2
//--- new
enum mode { MODE_SLOW, MODE_FAST, MODE_BEST, MODE_COUNT };
//--- client
int table[MODE_COUNT];
