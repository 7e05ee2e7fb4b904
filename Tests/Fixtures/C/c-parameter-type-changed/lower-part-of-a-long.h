// A `long` has 32 bits on other platforms, so that nobody counts on more; an `int64_t` has what it says.
// expect: c-parameter-type-changed source=none binary=risky render
// expect: c-parameter-type-changed source=none binary=breaking seek_to
//--- old
#include <stdint.h>
int render(const char *text, long options);
int64_t seek_to(int64_t place);
//--- new
#include <stdint.h>
int render(const char *text, int options);
int64_t seek_to(int32_t place);
//--- old.c
int render(const char *text, long options) { return text[0] + (int)options; }
int64_t seek_to(int64_t place) { return place; }
//--- new.c
int render(const char *text, int options) { return text[0] + options; }
int64_t seek_to(int32_t place) { return place; }
//--- client
#include "library.h"
int main(void) {
  if (render("a", 6) != 'a' + 6) return 1;
  return seek_to(0x500000001) == 0x500000001 ? 0 : 2;
}
