// What was a cast already fits no condition on either side.
// expect: c-macro-value-changed source=none binary=risky LIMIT
//--- old
#define LIMIT ((int)16)
//--- new
#define LIMIT ((long)17)
//--- client
int table[LIMIT];
