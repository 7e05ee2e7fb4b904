// A field has another name at the same place.
// expect: c-field-renamed source=breaking binary=none point.y
//--- old
struct point { int x; int y; };
int show(struct point *point);
//--- old.c
int show(struct point *point) { return point->y; }
//--- new
struct point { int x; int top; };
int show(struct point *point);
//--- new.c
int show(struct point *point) { return point->top; }
//--- client
int main(void) { struct point point = {1, 2}; return show(&point) + point.y - 4; }
