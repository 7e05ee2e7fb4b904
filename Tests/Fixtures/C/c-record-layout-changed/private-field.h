// A field with a leading underscore is no API, but it takes room.
// expect: c-record-layout-changed source=none binary=breaking point
//--- old
struct point { int x; };
int show(struct point *point);
//--- old.c
int show(struct point *point) { return point->x; }
//--- new
struct point { int x; int _cache; };
int show(struct point *point);
//--- new.c
int show(struct point *point) { point->_cache = 1; return point->x; }
//--- client
int main(void) { struct { struct point point; int guard; } box = {{1}, 9}; show(&box.point); return box.guard - 9; }
