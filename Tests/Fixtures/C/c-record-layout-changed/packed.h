// Packing moves fields.
// expect: c-record-layout-changed source=none binary=breaking point
//--- old
struct point { char kind; int x; };
int show(struct point *point);
//--- old.c
int show(struct point *point) { return point->x; }
//--- new
struct __attribute__((packed)) point { char kind; int x; };
int show(struct point *point);
//--- new.c
int show(struct point *point) { return point->x; }
//--- client
int main(void) { struct point point = {1, 7}; return show(&point) - 7; }
