// Fields wrapped in an anonymous structure stay where they are.
// expect: nothing
//--- old
struct point { int x; int y; int z; };
void show(struct point *point);
//--- new
struct point { struct { int x; int y; }; int z; };
void show(struct point *point);
//--- client
void use(void) { struct point point; point.x = 1; show(&point); }
