// No bit asks for the new field: the library reads it behind what compiled clients have.
// expect: c-field-added source=none binary=breaking extra.weight
// expect: c-macro-added source=none binary=none FTEX_BOLD
//--- old
struct extra { int flags; int spacing; };
#define FTEX_SPACING 1
int string_extent(const struct extra *extra);
//--- new
struct extra { int flags; int spacing; long weight; };
#define FTEX_SPACING 1
#define FTEX_BOLD 2
int string_extent(const struct extra *extra);
//--- old.c
int string_extent(const struct extra *extra) { return extra->spacing; }
//--- new.c
int string_extent(const struct extra *extra) { return extra->spacing + (int)extra->weight; }
//--- client
#include "library.h"
int main(void) {
  struct { struct extra extra; long after; } mine = {{.flags = FTEX_SPACING, .spacing = 2}, 77};
  return string_extent(&mine.extra) == 2 ? 0 : 1;
}
