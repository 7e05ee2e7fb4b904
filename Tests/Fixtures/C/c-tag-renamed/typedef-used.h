// The headers write the typedef alone; a tag that they define is a name for clients all the same.
// expect: c-tag-renamed source=breaking binary=none point_s
//--- old
typedef struct point_s { int x; } point;
int show(point *point);
//--- old.c
int show(point *point) { return point->x; }
//--- new
typedef struct point_tag { int x; } point;
int show(point *point);
//--- new.c
int show(point *point) { return point->x; }
//--- client
int main(void) { struct point_s first = {0}; return show(&first); }
