// A text that names the system's is one still.
// expect: c-macro-value-changed source=none binary=risky LENGTH_FORMAT
//--- old
#define LENGTH_FORMAT "zu"
//--- new
#include <inttypes.h>
#define LENGTH_FORMAT PRIu64
//--- client
const char *use(void) { return "%" LENGTH_FORMAT; }
