// A reserved field that became padding is no API.
// expect: nothing
//--- old
struct point { long x; int y; int reserved; };
void show(struct point *point);
//--- new
struct point { long x; int y; };
void show(struct point *point);
//--- client
int use(struct point *point) { return point->y; }
