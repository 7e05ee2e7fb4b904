// An attribute that asks for the alignment that it has.
// expect: nothing
//--- old
struct point { int x; };
int show(struct point *point);
//--- new
struct __attribute__((aligned(4))) point { int x; };
int show(struct point *point);
//--- client
int use(struct point *point) { return show(point); }
