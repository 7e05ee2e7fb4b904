// A function's symbol has a version in its name now.
// expect: c-symbol-name-changed source=none binary=breaking area
//--- old
int area(int side);
//--- old.c
int area(int side) { return side; }
//--- new
int area(int side) __asm__("area_v2");
//--- new.c
int area(int side) { return side; }
//--- client
int main(void) { return area(0); }
