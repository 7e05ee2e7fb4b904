// A structure that is passed by value grows.
// expect: c-field-added source=none binary=breaking point.z
//--- old
struct point { double x, y, t; };
double length(struct point point);
//--- new
struct point { double x, y, t, z; };
double length(struct point point);
//--- client
int main(void) { struct point point = {0, 0, 0}; volatile double noise[4] = {5, 5, 5, 5}; (void)noise; return length(point) != 0; }
