// An inline function became an exported one: nobody misses anything.
// expect: nothing
//--- old
static inline int twice(int value) { return 2 * value; }
//--- old.c
int unrelated;
//--- new
int twice(int value);
//--- new.c
int twice(int value) { return 2 * value; }
//--- client
int main(void) { return twice(2) - 4; }
