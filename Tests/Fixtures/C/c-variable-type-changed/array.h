// A longer table does not fit where programs keep the old one.
// expect: c-variable-type-changed source=risky binary=breaking table
//--- old
extern int table[4];
//--- new
extern int table[8];
//--- client
int use(void) { return table[0]; }
