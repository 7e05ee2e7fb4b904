// It left the headers, and the library still has it.
// expect: c-function-removed source=breaking binary=none area
// options: exports
//--- old
int area(int side);
int volume(int side);
//--- old.c
int area(int side) { return side * side; }
int volume(int side) { return side; }
//--- new
int volume(int side);
//--- new.c
int area(int side) { return side * side; }
int volume(int side) { return side; }
//--- client
int main(void) { return area(2) != 4; }
