// Numbers that are elements of an array now are where they were; those of another size are not.
// expect: c-field-removed source=breaking binary=none point.x
// expect: c-field-removed source=breaking binary=none point.y
// expect: c-field-added source=none binary=none point.place
//--- old
struct point { int kind; int x; int y; };
int point_get(struct point *point);
//--- old.c
int point_get(struct point *p) { p->kind = 1; p->x = 2; p->y = 3; return 0; }
//--- new
struct point { int kind; int place[2]; };
int point_get(struct point *point);
//--- new.c
int point_get(struct point *p) { p->kind = 1; p->place[0] = 2; p->place[1] = 3; return 0; }
//--- client
int main(void) { struct point point; point_get(&point); return point.x == 2 && point.y == 3 ? 0 : 1; }
