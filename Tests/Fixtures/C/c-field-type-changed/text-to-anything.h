// Texts are handed on as a whole, which a pointer to anything allows as well.
// expect: c-field-type-changed source=risky binary=none entry.name
//--- old
struct entry { const char *name; int id; };
//--- new
struct entry { const void *name; int id; };
//--- client
#include <string.h>
int main(void) { struct entry entry = { .name = "a", .id = 1 }; return (int)strlen(entry.name) - 1; }
