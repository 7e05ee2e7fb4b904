// A function returns nothing any more.
// expect: c-result-type-changed source=breaking binary=breaking lookup
//--- old
int lookup(int key);
//--- new
void lookup(int key);
//--- client
int use(void) { return lookup(1); }
