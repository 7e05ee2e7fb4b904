// A version that goes with its only function is told as the function.
// expect: c-function-removed source=breaking binary=breaking volume
// options: exports
//--- old
int area(int side);
int volume(int side);
//--- old.c
int area(int side) { return side * side; }
int volume(int side) { return side; }
//--- old.map
LIB_1.0 { global: area; local: *; };
LIB_1.1 { global: volume; } LIB_1.0;
//--- new
int area(int side);
//--- new.c
int area(int side) { return side * side; }
//--- new.map
LIB_1.0 { global: area; local: *; };
//--- client
int main(void) { return volume(0); }
