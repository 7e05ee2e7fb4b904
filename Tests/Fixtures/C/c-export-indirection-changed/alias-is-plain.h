// Another name for the same code is no indirection: the loader resolves it as before.
// expect: nothing
// options: exports
//--- old
int area(int side);
//--- old.c
int area(int side) { return side * side; }
//--- new
int area(int side);
//--- new.c
static int multiplied(int side) { return side * side; }
int area(int side) __attribute__((alias("multiplied")));
//--- client
int main(void) { return area(2) != 4; }
