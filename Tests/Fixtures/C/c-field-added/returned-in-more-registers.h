// A result has room for more in the registers that it is returned in; what is passed, or returned in memory, has not.
// expect: c-field-added source=none binary=risky point.z
// expect: c-field-added source=none binary=breaking span.unit
//--- old
struct point { int x, y; };
struct point point_make(int x, int y);
struct span { long from, to; };
struct span span_make(long from, long to);
//--- new
struct point { int x, y; int z; };
struct point point_make(int x, int y);
struct span { long from, to; long unit; };
struct span span_make(long from, long to);
//--- old.c
struct point point_make(int x, int y) { struct point p = { x, y }; return p; }
struct span span_make(long from, long to) { struct span s = { from, to }; return s; }
//--- new.c
struct point point_make(int x, int y) { struct point p = { x, y, 0 }; return p; }
struct span span_make(long from, long to) { struct span s = { from, to, 1 }; return s; }
//--- client
int main(void) {
  struct { struct point point; int tag; } held = { point_make(1, 2), 9 };
  struct span span = span_make(3, 4);
  return held.point.x == 1 && held.point.y == 2 && held.tag == 9 && span.from == 3 && span.to == 4 ? 0 : 1;
}
