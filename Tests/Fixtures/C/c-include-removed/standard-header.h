// Clients had the limits of numbers from the library, which no longer includes them.
// expect: c-include-removed source=breaking binary=none library
//--- old
#include <limits.h>
#define NUMBER_LAST INT_MAX
int next_number(void);
//--- new
#define NUMBER_LAST __INT_MAX__
int next_number(void);
//--- client
int left(void) { int next = next_number(); return next < 0 ? INT_MIN : NUMBER_LAST - next; }
