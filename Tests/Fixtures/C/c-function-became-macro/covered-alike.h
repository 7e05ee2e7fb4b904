// A macro of the same arguments covers a function that stays.
// expect: nothing
//--- old
int scale(int value);
//--- old.c
int scale(int value) { return value; }
//--- new
int scale(int value);
#define scale(value) scale(value)
//--- new.c
#undef scale
int scale(int value) { return value; }
//--- client
int main(void) { int (*call)(int) = scale; return call(0) + scale(0); }
