// The library looks at the new field only where a bit says so that came with it.
// expect: c-field-added source=none binary=risky extra.xshow
// expect: c-macro-added source=none binary=none FTEX_XSHOW
//--- old
struct extra { int flags; double spacing; };
#define FTEX_SPACING 1
#define FTEX_CHARMAP 2
int string_extent(struct extra *extra, const char *text);
//--- new
struct extra { int flags; double spacing; char *xshow; };
#define FTEX_SPACING 1
#define FTEX_CHARMAP 2
#define FTEX_XSHOW 4
int string_extent(struct extra *extra, const char *text);
//--- old.c
int string_extent(struct extra *extra, const char *text) { return (extra->flags & FTEX_SPACING ? (int)extra->spacing : 1) * text[0]; }
//--- new.c
int string_extent(struct extra *extra, const char *text) {
  if (extra->flags & FTEX_XSHOW) extra->xshow = 0;
  return (extra->flags & FTEX_SPACING ? (int)extra->spacing : 1) * text[0];
}
//--- client
#include "library.h"
int main(void) {
  struct { struct extra extra; long after; } mine = {{.flags = FTEX_SPACING, .spacing = 2}, 77};
  return string_extent(&mine.extra, "A") == 2 * 'A' && mine.after == 77 ? 0 : 1;
}
