// A constant that only sounds like the last one is one of its own.
// expect: c-enum-constant-value-changed source=none binary=breaking LAST_NAME
//--- old
enum part { FIRST_NAME = 1, LAST_NAME = 2 };
//--- new
enum part { FIRST_NAME = 1, LAST_NAME = 4 };
//--- client
int use(void) { return LAST_NAME; }
