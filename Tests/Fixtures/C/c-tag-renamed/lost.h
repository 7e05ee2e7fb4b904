// The tag is gone, and the typedef has its name.
// expect: c-tag-renamed source=breaking binary=none point
//--- old
typedef struct point { int x; } point;
int draw(struct point *point);
//--- new
typedef struct { int x; } point;
int draw(point *point);
//--- client
int use(void) { struct point point = {1}; return draw(&point); }
