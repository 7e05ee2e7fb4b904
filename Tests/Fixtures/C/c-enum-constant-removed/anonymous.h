// A constant of an enumeration without a name is gone.
// expect: c-enum-constant-removed source=breaking binary=none LIMIT
//--- old
enum { LIMIT = 4, SIZE = 8 };
//--- new
enum { SIZE = 8 };
//--- client
char buffer[LIMIT];
