// What is given back has to be there as a whole.
// expect: c-field-added source=none binary=breaking point.z
//--- old
struct point { int x, y; };
struct point point_make(int x, int y);
int point_sum(struct point point, int weight);
//--- new
struct point { int x, y; int z; };
struct point point_make(int x, int y);
int point_sum(struct point point, int weight);
//--- old.c
struct point point_make(int x, int y) { struct point p = { x, y }; return p; }
int point_sum(struct point p, int weight) { return p.x + p.y + weight * 100; }
//--- new.c
struct point point_make(int x, int y) { struct point p = { x, y, 0 }; return p; }
int point_sum(struct point p, int weight) { return p.x + p.y + p.z + weight * 100; }
//--- client
int main(void) { struct point p = point_make(1, 2); return point_sum(p, 5) == 503 ? 0 : 1; }
