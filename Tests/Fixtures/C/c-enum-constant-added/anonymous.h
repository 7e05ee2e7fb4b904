// A constant of an enumeration without a name is new.
// expect: c-enum-constant-added source=none binary=none SIZE
//--- old
enum { LIMIT = 4 };
//--- new
enum { LIMIT = 4, SIZE = 8 };
//--- client
char buffer[LIMIT];
