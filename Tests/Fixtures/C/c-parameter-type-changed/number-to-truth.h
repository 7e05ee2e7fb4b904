// A function that took a number reads a truth value: of the number, one byte.
// expect: c-parameter-type-changed source=none binary=breaking set_level
//--- old
int set_level(int level);
int level(void);
//--- new
int set_level(_Bool on);
int level(void);
//--- client
int main(void) { return set_level(256) == 0 && level() == 256 ? 0 : 1; }
//--- old.c
static int kept;
int set_level(int level) { kept = level; return 0; }
int level(void) { return kept; }
//--- new.c
static _Bool kept;
int set_level(_Bool on) { kept = on; return 0; }
int level(void) { return kept; }
