// Another header brings the same names, and a name that no declaration was made of is not missed.
// expect: nothing
//--- old
#include <stdbool.h>
#include <stddef.h>
size_t length(const char *text);
//--- new
#include <stdlib.h>
size_t length(const char *text);
//--- client
int main(void) { size_t count = length("a"); return count == 1 ? 0 : 1; }
