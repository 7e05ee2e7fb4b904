// A boolean of the library's own became the standard's, of another size.
// expect: c-result-type-changed source=none binary=breaking is_open
//--- old
typedef int bool;
#define true 1
#define false 0
bool is_open(void);
//--- new
#include <stdbool.h>
bool is_open(void);
//--- client
bool use(void) { return is_open() ? true : false; }
