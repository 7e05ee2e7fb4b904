// Functions of the library's that clients find in a table are given values by clients, which know nothing of the new part.
// expect: c-field-added source=none binary=breaking color.alpha
//--- old
typedef struct color { unsigned char red, green, blue; } color;
struct painter { int (*paint)(color shade); };
const struct painter *painter_find(void);
//--- new
typedef struct color { unsigned char red, green, blue, alpha; } color;
struct painter { int (*paint)(color shade); };
const struct painter *painter_find(void);
//--- old.c
static int paint(color shade) { return shade.red + shade.green + shade.blue; }
static const struct painter only = {paint};
const struct painter *painter_find(void) { return &only; }
//--- new.c
static int paint(color shade) { return shade.alpha == 255 ? shade.red + shade.green + shade.blue : 0; }
static const struct painter only = {paint};
const struct painter *painter_find(void) { return &only; }
//--- client
#include "library.h"
int main(void) {
  color shade = {10, 20, 30};
  return painter_find()->paint(shade) == 60 ? 0 : 1;
}
