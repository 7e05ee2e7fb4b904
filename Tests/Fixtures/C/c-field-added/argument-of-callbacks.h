// What callbacks are given by value travels in the register that it travelled in, and they look at the part that they know.
// expect: c-field-added source=none binary=risky color.alpha
//--- old
typedef struct color { unsigned char red, green, blue; } color;
typedef void (*color_visitor)(void *context, color shade, double spacing);
void each_color(color_visitor visit, void *context);
//--- new
typedef struct color { unsigned char red, green, blue, alpha; } color;
typedef void (*color_visitor)(void *context, color shade, double spacing);
void each_color(color_visitor visit, void *context);
//--- old.c
void each_color(color_visitor visit, void *context) { color shade = {10, 20, 30}; visit(context, shade, 0.25); }
//--- new.c
void each_color(color_visitor visit, void *context) { color shade = {10, 20, 30, 255}; visit(context, shade, 0.25); }
//--- client
#include "library.h"
static void sum(void *context, color shade, double spacing) {
  *(int *)context += shade.red + shade.green + shade.blue + (spacing == 0.25);
}
int main(void) {
  int total = 0;
  each_color(sum, &total);
  return total == 61 ? 0 : 1;
}
