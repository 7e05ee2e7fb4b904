// The last field is gone.
// expect: c-field-removed source=breaking binary=breaking point.y
//--- old
struct point { int x; int y; };
void show(struct point *point);
//--- new
struct point { int x; };
void show(struct point *point);
//--- client
int use(struct point *point) { return point->y; }
