// A constant that moved to another enumeration with its value is still there.
// expect: c-type-added source=none binary=none limits
//--- old
enum color { RED, LIMIT };
//--- new
enum color { RED };
enum limits { LIMIT = 1 };
//--- client
int use(void) { return LIMIT; }
