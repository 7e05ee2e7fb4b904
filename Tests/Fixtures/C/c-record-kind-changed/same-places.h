// A union around all that a structure had: every field stands where it stood.
// expect: c-record-kind-changed source=breaking binary=none point
// expect: c-field-added source=none binary=none point.all
//--- old
typedef struct point { float x, y; } point;
point mirror(point point);
//--- old.c
point mirror(point p) { p.x = -p.x; return p; }
//--- new
typedef union point { struct { float x, y; }; float all[2]; } point;
point mirror(point point);
//--- new.c
point mirror(point p) { p.x = -p.x; return p; }
//--- client
int main(void) { struct point p = { 1, 2 }; p = mirror(p); return p.x == -1 && p.y == 2 ? 0 : 1; }
