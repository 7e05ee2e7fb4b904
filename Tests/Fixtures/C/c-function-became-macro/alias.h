// A renamed function keeps its old name as a macro: compiled clients still miss the symbol.
// expect: c-function-became-macro source=none binary=breaking twice
// expect: c-function-added source=none binary=none double_of
//--- old
int twice(int value);
//--- old.c
int twice(int value) { return 2 * value; }
//--- new
int double_of(int value);
#define twice double_of
//--- new.c
int double_of(int value) { return 2 * value; }
//--- client
int main(void) { return twice(2) - 4; }
