// An inline function is gone: programs that were compiled with it have their own copy.
// expect: c-function-removed source=breaking binary=none area
//--- old
static inline int area(int side) { return side * side; }
int volume(int side);
//--- old.c
int volume(int side) { return side; }
//--- new
int volume(int side);
//--- new.c
int volume(int side) { return side; }
//--- client
int main(void) { return area(2) - 4 + volume(0); }
