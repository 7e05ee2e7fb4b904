// A structure without a tag got one.
// expect: nothing
//--- old
typedef struct { int x; } point;
int show(point *point);
//--- new
typedef struct point_s { int x; } point;
int show(point *point);
//--- client
int use(point *point) { return show(point); }
