// Two small numbers in a structure travel in one register, and by themselves in two.
// expect: c-parameter-added source=breaking binary=breaking area
//--- old
struct extent { int width, height; };
int area(struct extent extent);
//--- new
struct extent { int width, height; };
int area(int width, int height);
//--- client
int main(void) { struct extent extent = { 3, 4 }; return area(extent) == 12 ? 0 : 1; }
//--- old.c
int area(struct extent extent) { return extent.width * extent.height; }
//--- new.c
int area(int width, int height) { return width * height; }
