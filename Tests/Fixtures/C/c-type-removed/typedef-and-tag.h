// A structure and its typedef of the same name are one thing.
// expect: c-type-removed source=breaking binary=none point
//--- old
typedef struct point { int x, y; } point;
struct size { int width; };
//--- new
struct size { int width; };
//--- client
point origin;
