// A tag with a leading underscore is no API, the fields behind its typedef are.
// expect: c-field-removed source=breaking binary=breaking _point.y
//--- old
typedef struct _point { int x; int y; } point;
int show(point *point);
//--- new
typedef struct _point { int x; } point;
int show(point *point);
//--- client
int use(point *point) { return point->y; }
