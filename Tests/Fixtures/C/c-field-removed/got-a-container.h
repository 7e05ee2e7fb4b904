// Fields of an unnamed structure are fields of a named one now, at the same places.
// expect: c-field-removed source=breaking binary=none box.width
// expect: c-field-removed source=breaking binary=none box.height
// expect: c-field-added source=none binary=none box.size
//--- old
struct box { int id; struct { int width, height; }; };
int area(const struct box *box);
//--- old.c
int area(const struct box *box) { return box->width * box->height; }
//--- new
struct box { int id; struct { int width, height; } size; };
int area(const struct box *box);
//--- new.c
int area(const struct box *box) { return box->size.width * box->size.height; }
//--- client
int main(void) { struct box box = {.id = 1}; box.width = 2; box.height = 3; return area(&box) - 6; }
