// Protected symbols can be linked against.
// expect: nothing
//--- old
int area(int side);
//--- old.c
int area(int side) { return side; }
//--- new
__attribute__((visibility("protected"))) int area(int side);
//--- new.c
int area(int side) { return side; }
//--- client
int main(void) { return area(0); }
