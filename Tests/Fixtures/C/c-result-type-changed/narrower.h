// A result became a pointer: a number is made of it only by force.
// expect: c-result-type-changed source=breaking binary=breaking lookup
//--- old
int lookup(int key);
//--- new
char *lookup(int key);
//--- client
int use(void) { return lookup(1); }
