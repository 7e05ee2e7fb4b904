// C's own inline: the library still has a definition.
// expect: c-function-became-inline source=none binary=risky twice
//--- old
int twice(int value);
//--- old.c
int twice(int value) { return 2 * value; }
//--- new
inline int twice(int value) { return 2 * value; }
//--- new.c
extern inline int twice(int value);
//--- client
int main(void) { return twice(2) - 4; }
