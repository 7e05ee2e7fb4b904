// A structure was renamed and its old name kept as a typedef of the same.
// expect: c-type-added source=none binary=none vector
//--- old
typedef struct point { int x; } point;
//--- new
typedef struct point { int x; } vector;
typedef vector point;
//--- client
point origin;
