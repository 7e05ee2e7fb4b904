// A constant variable was read before, and a macro's value is read as well.
// expect: c-declaration-kind-changed source=risky binary=breaking library_major
//--- old
extern const int library_major;
//--- old.c
const int library_major = 3;
//--- new
#define library_major 3
//--- new.c
int unused;
//--- client
int main(void) { return library_major - 3; }
