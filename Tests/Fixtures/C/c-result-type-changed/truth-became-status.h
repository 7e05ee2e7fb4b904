// Success is 0 in the enumeration, and was true.
// expect: c-result-type-changed source=none binary=breaking unpack_next
// expect: c-type-added source=none binary=none unpack_status
//--- old
#include <stdbool.h>
bool unpack_next(const char *data, int *value);
//--- new
#include <stdbool.h>
typedef enum { UNPACK_DONE = 1, UNPACK_MORE = 0, UNPACK_BROKEN = -1 } unpack_status;
unpack_status unpack_next(const char *data, int *value);
//--- old.c
bool unpack_next(const char *data, int *value) { *value = *data; return *data > 0; }
//--- new.c
unpack_status unpack_next(const char *data, int *value) {
  *value = *data;
  return *data > 0 ? UNPACK_DONE : *data ? UNPACK_BROKEN : UNPACK_MORE;
}
//--- client
#include "library.h"
int main(void) {
  int value = 0;
  if (!unpack_next("\x05", &value) || value != 5) return 1;
  return unpack_next("\xff", &value) ? 2 : 0;
}
