// The library's own types became those of standard headers, which it includes.
// expect: nothing
//--- old
typedef unsigned int uint32_t;
typedef unsigned char uint8_t;
typedef unsigned long size_t;
uint32_t sum(const uint8_t *bytes, size_t count);
//--- new
#include <stddef.h>
#include <stdint.h>
uint32_t sum(const uint8_t *bytes, size_t count);
//--- client
uint8_t bytes[4];
uint32_t use(void) { size_t count = sizeof bytes; return sum(bytes, count); }
