// A tag called like its typedef is written as well as it, whatever the headers write.
// expect: c-tag-renamed source=breaking binary=none point
//--- old
typedef struct point { int x; } point;
int show(point *point);
//--- new
typedef struct point_tag { int x; } point;
int show(point *point);
//--- client
int use(void) { struct point first = {0}; return show(&first); }
