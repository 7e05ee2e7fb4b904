// A function became static inline: its symbol is gone.
// expect: c-function-became-inline source=none binary=breaking twice
//--- old
int twice(int value);
//--- old.c
int twice(int value) { return 2 * value; }
//--- new
static inline int twice(int value) { return 2 * value; }
//--- new.c
int unrelated;
//--- client
int main(void) { return twice(2) - 4; }
