// A structure is gone; its fields go with it.
// expect: c-type-removed source=breaking binary=none point
//--- old
struct point { int x, y; };
struct size { int width; };
//--- new
struct size { int width; };
//--- client
struct point origin;
