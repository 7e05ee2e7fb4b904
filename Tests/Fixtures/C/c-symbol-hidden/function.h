// A function is declared, but no longer exported.
// expect: c-symbol-hidden source=none binary=breaking area
//--- old
int area(int side);
//--- old.c
int area(int side) { return side; }
//--- new
__attribute__((visibility("hidden"))) int area(int side);
//--- new.c
int area(int side) { return side; }
//--- client
int main(void) { return area(0); }
