// A macro keeps the old name alive.
// expect: c-macro-added source=none binary=none width
//--- old
struct point { int width; };
int draw(struct point *point);
//--- new
struct point { int x; };
#define width x
int draw(struct point *point);
//--- client
int use(struct point *point) { return point->width; }
