// A structure is new, with its fields.
// expect: c-type-added source=none binary=none size
//--- old
struct point { int x; };
//--- new
struct point { int x; };
struct size { int width, height; };
//--- client
struct point origin;
