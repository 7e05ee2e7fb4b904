// Macros became the constants of an enumeration, counted anew.
// expect: c-macro-value-changed source=none binary=breaking MODE_FAST
// expect: c-parameter-type-changed source=none binary=none start
// expect: c-type-added source=none binary=none mode
//--- old
#define MODE_SLOW 0
#define MODE_FAST 40
int start(int mode);
//--- old.c
int start(int mode) { return mode == MODE_FAST; }
//--- new
enum mode { MODE_SLOW, MODE_FAST };
int start(enum mode mode);
//--- new.c
int start(enum mode mode) { return mode == MODE_FAST; }
//--- client
int main(void) { return start(MODE_FAST) ? 0 : 1; }
