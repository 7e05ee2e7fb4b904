// A macro beside a function that stays exported takes nothing away.
// expect: c-macro-added source=none binary=none twice_max
//--- old
int twice(int value);
//--- old.c
#undef twice
int twice(int value) { return 2 * value; }
//--- new
int twice(int value);
#define twice(value) (2 * (value))
#define twice_max 8
//--- new.c
#undef twice
int twice(int value) { return 2 * value; }
//--- client
int main(void) { return twice(2) - 4; }
