// The same result under a typedef.
// expect: c-type-added source=none binary=none status
//--- old
int lookup(int key);
//--- new
typedef int status;
status lookup(int key);
//--- client
int use(void) { return lookup(1); }
