// A field is gone, the ones behind it moved.
// expect: c-field-removed source=breaking binary=breaking point.y
//--- old
struct point { int x; int y; int z; };
struct point *make(void);
//--- old.c
struct point *make(void) { static struct point points[2] = {{1, 2, 7}, {1, 2, 7}}; return points; }
//--- new
struct point { int x; int z; };
struct point *make(void);
//--- new.c
struct point *make(void) { static struct point points[2] = {{1, 7}, {1, 8}}; return points; }
//--- client
int main(void) { struct point *point = make(); (void)point->y; return point->z - 7; }
