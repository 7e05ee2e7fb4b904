// A macro is new.
// expect: c-macro-added source=none binary=none LIMIT
//--- old
#define SIZE 8
//--- new
#define SIZE 8
#define LIMIT 4
//--- client
char buffer[SIZE];
