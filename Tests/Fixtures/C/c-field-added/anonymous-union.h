// A field wrapped in an anonymous union stays where it is; the other name is an addition.
// expect: c-field-added source=none binary=none point.width
//--- old
struct point { int x; int y; };
void show(struct point *point);
//--- new
struct point { union { int x; int width; }; int y; };
void show(struct point *point);
//--- client
void use(void) { struct point point; point.x = 1; show(&point); }
