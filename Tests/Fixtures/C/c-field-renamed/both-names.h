// The old name is kept beside the new one.
// expect: c-field-added source=none binary=none point.top
//--- old
struct point { int x; int y; };
int show(struct point *point);
//--- new
struct point { int x; union { int y; int top; }; };
int show(struct point *point);
//--- client
int use(struct point *point) { return point->y; }
