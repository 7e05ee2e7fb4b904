// What a narrower result does not say is zero, also where the number is negative.
// expect: c-result-type-changed source=none binary=breaking tell
//--- old
long tell(void *file);
//--- old.c
long tell(void *file) { return file ? 12 : -1; }
//--- new
int tell(void *file);
//--- new.c
int tell(void *file) { return file ? 12 : -1; }
//--- client
int main(void) { return tell(0) == -1 ? 0 : 1; }
