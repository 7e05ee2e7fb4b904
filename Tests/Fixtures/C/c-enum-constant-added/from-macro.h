// A macro that became a constant is not new.
// expect: nothing
//--- old
enum { LIMIT = 4 };
#define SIZE 8
//--- new
enum { LIMIT = 4, SIZE = 8 };
//--- client
char buffer[SIZE];
