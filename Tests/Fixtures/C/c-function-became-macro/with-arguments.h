// A function became a macro with the same arguments.
// expect: c-function-became-macro source=risky binary=breaking twice
//--- old
int twice(int value);
//--- old.c
int twice(int value) { return 2 * value; }
//--- new
#define twice(value) (2 * (value))
//--- new.c
int unrelated;
//--- client
int main(void) { return twice(2) - 4; }
