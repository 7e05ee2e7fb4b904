// Another signature under another version: sources break, programs keep the old function.
// expect: c-parameter-added source=breaking binary=none area
// options: exports
//--- old
int area(int side);
//--- old.c
int area(int side) { return side * side; }
//--- old.map
LIB_1.0 { global: area; local: *; };
//--- new
int area(int width, int height);
//--- new.c
int area_1(int side) { return side * side; }
int area_2(int width, int height) { return width * height; }
__asm__(".symver area_1,area@LIB_1.0");
__asm__(".symver area_2,area@@LIB_2.0");
//--- new.map
LIB_1.0 { global: area; local: *; };
LIB_2.0 { global: area; } LIB_1.0;
//--- client
int main(void) { return area(2) != 4; }
