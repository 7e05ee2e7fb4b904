// The headers write the typedef alone; and so do clients, who seldom write a tag with a name of its own.
// expect: c-tag-renamed source=risky binary=none point_s
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
int main(void) { point first = {0}; return show(&first); }
