// A helper that the library keeps to itself is none of its exports.
// expect: nothing
// options: exports
//--- old
int area(int side);
//--- old.c
int area(int side) { return side * side; }
//--- new
int area(int side);
//--- new.c
__attribute__((visibility("hidden"))) int area_helper(int side) { return side * side; }
int area(int side) { return area_helper(side); }
//--- client
int main(void) { return area(2) != 4; }
