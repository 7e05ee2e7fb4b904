// A pointer where an array was: indices go on, and 'sizeof' is another.
// expect: c-variable-type-changed source=risky binary=breaking levels
//--- old
extern int levels[4];
//--- new
extern int *levels;
//--- client
int use(void) { levels[0] = 3; return levels[1]; }
