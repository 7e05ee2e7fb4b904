// A width is none in the place of a right end, whatever the layout says.
// expect: c-field-renamed source=breaking binary=breaking region.width
// expect: c-field-renamed source=breaking binary=none region.origin
//--- old
struct region { int origin, width; };
struct region hive_region(void);
//--- new
struct region { int position, x2; };
struct region hive_region(void);
//--- old.c
struct region hive_region(void) { struct region region = {.origin = 3, .width = 50}; return region; }
//--- new.c
struct region hive_region(void) { struct region region = {.position = 3, .x2 = 53}; return region; }
//--- client
#include "library.h"
int main(void) {
  struct region mine = hive_region();
  return mine.origin == 3 && mine.width == 50 ? 0 : 1;
}
