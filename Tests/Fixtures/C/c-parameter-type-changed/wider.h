// A wider number: calls compile, and a compiled client leaves the upper half undefined.
// expect: c-parameter-type-changed source=none binary=breaking show
//--- old
int show(int number);
//--- old.c
int show(int number) { return number != -1; }
//--- new
int show(long long number);
//--- new.c
int show(long long number) { return number != -1; }
//--- client
int main(void) { volatile int minus = -1; return show(minus); }
