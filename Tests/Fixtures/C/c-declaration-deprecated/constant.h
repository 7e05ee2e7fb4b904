// A constant and a field are deprecated.
// expect: c-declaration-deprecated source=none binary=none RED
// expect: c-declaration-deprecated source=none binary=none point.x
//--- old
enum color { RED, GREEN };
struct point { int x; };
//--- new
enum color { RED __attribute__((deprecated)), GREEN };
struct point { int x __attribute__((deprecated)); };
//--- client
int use(struct point *point) { return RED + point->x; }
