// A boolean that was an enumeration became the standard's, of another size.
// expect: c-result-type-changed source=none binary=breaking is_open
//--- old
typedef enum { false, true } bool;
bool is_open(void);
//--- new
#include <stdbool.h>
bool is_open(void);
//--- client
bool use(void) { return is_open() ? true : false; }
