// A function takes its arguments in other registers.
// expect: c-calling-convention-changed source=none binary=breaking area
//--- old
int area(int width, int height);
//--- old.c
int area(int width, int height) { return width * height; }
//--- new
int __attribute__((ms_abi)) area(int width, int height);
//--- new.c
int __attribute__((ms_abi)) area(int width, int height) { return width * height; }
//--- client
int main(void) { return area(2, 3) - 6; }
