// A macro that names the constant of the same name adds nothing.
// expect: nothing
//--- old
enum { LIMIT = 4 };
//--- new
enum { LIMIT = 4 };
#define LIMIT LIMIT
//--- client
char buffer[LIMIT];
