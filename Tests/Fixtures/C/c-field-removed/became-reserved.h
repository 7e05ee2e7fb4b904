// A field is gone, its place is kept.
// expect: c-field-removed source=breaking binary=risky point.y
//--- old
struct point { int x; int y; int z; };
void show(struct point *point);
//--- new
struct point { int x; int reserved; int z; };
void show(struct point *point);
//--- client
int use(struct point *point) { return point->y; }
