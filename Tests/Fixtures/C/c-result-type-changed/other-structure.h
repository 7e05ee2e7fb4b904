// A pointer to a structure that has other fields.
// expect: c-result-type-changed source=breaking binary=breaking lookup
//--- old
struct point { int x; };
struct size { int width; };
struct point *lookup(void);
//--- new
struct point { int x; };
struct size { int width; };
struct size *lookup(void);
//--- client
int use(void) { return lookup()->x; }
