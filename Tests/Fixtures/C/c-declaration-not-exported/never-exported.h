// What neither library exports is no change.
// expect: nothing
// options: exports
//--- old
int area(int side);
int volume(int side);
//--- old.c
int area(int side) { return side * side; }
//--- new
int area(int side);
int volume(int side);
//--- new.c
int area(int side) { return side * side; }
//--- client
int main(void) { return area(2) != 4; }
