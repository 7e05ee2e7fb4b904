// What another header of C includes is led to as before.
// expect: nothing
//--- old
#include <inttypes.h>
#include <stdint.h>
int area(int side);
//--- new
#include <inttypes.h>
int area(int side);
//--- client
uint32_t use(void) { return (uint32_t) area(2); }
