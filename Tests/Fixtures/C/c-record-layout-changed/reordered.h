// The same fields in another order.
// expect: c-record-layout-changed source=risky binary=breaking point
//--- old
struct point { char kind; int x; };
int show(struct point *point);
//--- old.c
int show(struct point *point) { return point->x; }
//--- new
struct point { int x; char kind; };
int show(struct point *point);
//--- new.c
int show(struct point *point) { return point->x; }
//--- client
int main(void) { struct point point = {.kind = 1, .x = 7}; return show(&point) - 7; }
