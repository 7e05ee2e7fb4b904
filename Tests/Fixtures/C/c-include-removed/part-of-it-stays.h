// A header that the lost one includes itself is no replacement for it.
// expect: c-include-removed source=breaking binary=none library
//--- old
#include <inttypes.h>
uint64_t total_samples(void);
//--- new
#include <stdint.h>
uint64_t total_samples(void);
//--- client
#include <stdio.h>
void use(void) { printf("%" PRIu64 "\n", total_samples()); }
