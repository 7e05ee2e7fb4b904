// A number of another kind stands where the field was.
// expect: c-field-removed source=breaking binary=breaking point.weight
// expect: c-field-added source=none binary=none point.count
//--- old
struct point { int x; double weight; };
int show(const struct point *point);
//--- old.c
int show(const struct point *point) { return point->weight == 1.5; }
//--- new
struct point { int x; long long count; };
int show(const struct point *point);
//--- new.c
int show(const struct point *point) { return point->count == 1; }
//--- client
int main(void) { struct point point = {.x = 1, .weight = 1.5}; return show(&point) ? 0 : 1; }
