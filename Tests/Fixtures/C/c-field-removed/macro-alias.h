// A field that moved into a nested structure keeps its name as a macro.
// expect: c-field-added source=none binary=none point.pos
// expect: c-macro-added source=none binary=none x
//--- old
struct point { int x; int y; };
void show(struct point *point);
//--- new
struct point { struct { int left; } pos; int y; };
#define x pos.left
void show(struct point *point);
//--- client
int use(struct point *point) { return point->x; }
