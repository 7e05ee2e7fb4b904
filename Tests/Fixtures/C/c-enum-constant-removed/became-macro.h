// A constant that became a macro of the same value is still a constant.
// expect: nothing
//--- old
enum { LIMIT = 4, SIZE = 8 };
//--- new
enum { SIZE = 8 };
#define LIMIT 0x04
//--- client
char buffer[LIMIT];
