// A negative number is widened to an int, not to a long.
// expect: c-parameter-type-changed source=none binary=breaking seek
//--- old
int seek(short offset);
//--- old.c
int seek(short offset) { return offset == -5; }
//--- new
int seek(long offset);
//--- new.c
int seek(long offset) { return offset == -5; }
//--- client
int main(void) { return seek(-5) ? 0 : 1; }
