// The same value in another spelling.
// expect: nothing
//--- old
#define LIMIT 0x10
#define SIZE (4 * 4)
//--- new
#define LIMIT 16
#define SIZE 16u
//--- client
char buffer[LIMIT + SIZE];
