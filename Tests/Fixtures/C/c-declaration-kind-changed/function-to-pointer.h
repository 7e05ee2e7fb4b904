// A function became a pointer to one: calls compile.
// expect: c-declaration-kind-changed source=risky binary=breaking area
//--- old
int area(int side);
//--- old.c
int area(int side) { return side; }
//--- new
extern int (*area)(int side);
//--- new.c
static int real(int side) { return side; }
int (*area)(int side) = real;
//--- client
int main(void) { return area(0); }
