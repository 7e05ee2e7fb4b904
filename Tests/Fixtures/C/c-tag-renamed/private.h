// A tag with a leading underscore is no API; its typedef is.
// expect: nothing
//--- old
typedef struct _point { int x; } point;
int show(point *point);
//--- new
typedef struct _Point { int x; } point;
int show(point *point);
//--- client
int use(point *point) { return show(point); }
