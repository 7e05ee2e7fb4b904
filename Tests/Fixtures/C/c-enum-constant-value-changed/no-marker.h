// A size among other constants marks no end of them.
// expect: c-enum-constant-value-changed source=none binary=breaking BUFFER_SIZE
//--- old
enum { FIRST = 1, BUFFER_SIZE = 64, LAST_PORT = 9000 };
//--- new
enum { FIRST = 1, BUFFER_SIZE = 128, LAST_PORT = 9000 };
//--- client
char buffer[BUFFER_SIZE];
