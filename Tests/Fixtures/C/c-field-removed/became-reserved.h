// A field is gone, its place is kept: programs still fill it, and nobody looks.
// expect: c-field-removed source=breaking binary=breaking point.y
//--- old
struct point { int x; int y; int z; };
int height(const struct point *point);
//--- old.c
int height(const struct point *point) { return point->y; }
//--- new
struct point { int x; int reserved; int z; };
int height(const struct point *point);
//--- new.c
int height(const struct point *point) { (void)point; return 0; }
//--- client
int main(void) { struct point point = {.x = 1, .y = 2}; return height(&point) - 2; }
