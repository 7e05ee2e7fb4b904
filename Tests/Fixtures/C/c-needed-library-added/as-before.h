// The library needs what it needed.
// expect: nothing
// options: exports
//--- old
int area(int side);
//--- old.c
int area(int side) { return side * side; }
//--- old.link
-Wl,--no-as-needed -lm
//--- new
int area(int side);
//--- new.c
int area(int side) { return side * side + 0; }
//--- new.link
-Wl,--no-as-needed -lm -lm
//--- client
int main(void) { return area(2) != 4; }
