// Clients wrote 'bool' because the library declared with it and included its header; that is gone.
// expect: c-include-removed source=breaking binary=none library
// expect: c-result-type-changed source=none binary=risky is_open
//--- old
#include <stdbool.h>
bool is_open(int handle);
//--- new
int is_open(int handle);
//--- client
int main(void) { bool open = is_open(1); return open ? 0 : 1; }
