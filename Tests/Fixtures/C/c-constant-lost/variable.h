// A constant became a variable.
// expect: c-constant-lost source=breaking binary=none BUFFER_SIZE
//--- old
#define BUFFER_SIZE 512
//--- new
extern const int BUFFER_SIZE;
//--- client
static char buffer[BUFFER_SIZE];
