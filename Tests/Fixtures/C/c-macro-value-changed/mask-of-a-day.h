// Days measure, but what makes bits of them is handed over.
// expect: c-macro-value-changed source=none binary=breaking TRIP_DAY_MASK
//--- old
#define TRIP_DAY_MASK(d) (1u << (d))
int trip_runs(unsigned days, unsigned day);
//--- new
#define TRIP_DAY_MASK(d) (0x80u >> (d))
int trip_runs(unsigned days, unsigned day);
//--- old.c
int trip_runs(unsigned days, unsigned day) { return (days & TRIP_DAY_MASK(day)) != 0; }
//--- new.c
int trip_runs(unsigned days, unsigned day) { return (days & TRIP_DAY_MASK(day)) != 0; }
//--- client
#include "library.h"
int main(void) { return trip_runs(TRIP_DAY_MASK(2), 2) && !trip_runs(TRIP_DAY_MASK(2), 1) ? 0 : 1; }
