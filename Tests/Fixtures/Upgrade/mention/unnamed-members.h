// Fields of members without a tag go by their record in the index.
//--- old
struct conf { int width; int height; const char *name; void (*done)(int); };
struct rect { int x, y; struct { int w, h; } size; };
union val { int i; float f; };
//--- new
struct conf { int width; const char *title; void (*done)(int, int); int height_px; };
struct rect { int x, y; struct { int w, height; } size; };
union val { int i; double d; };
//--- client
#include "library.h"
static void on_done(int x) { (void)x; }
static struct conf one = { .width = 3, .height = 4 }; // affected
static struct conf two = {
  .width = 3,
  .name = "x", // affected
  .done = on_done, // affected
};
static struct conf three = { 3 };
struct rect r = { .x = 1, .size = { .w = 2, .h = 3 } }; // affected
struct rect q = { .size.h = 3 }; // affected
union val v = { .f = 1.0f }; // affected
int use(struct conf *c) {
  *c = (struct conf){ .width = 1, .name = "y" }; // affected
  c->done = on_done; // affected
  if (c->done) c->done(3); // affected
  return one.width + two.width + three.width + r.x + q.y + v.i + (int)sizeof(c->height); // affected
}
