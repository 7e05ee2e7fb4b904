// A macro is gone.
// expect: c-macro-removed source=breaking binary=none BUFFER_SIZE
//--- old
#define BUFFER_SIZE 512
#define LIMIT 4
//--- new
#define LIMIT 4
//--- client
char buffer[BUFFER_SIZE];
