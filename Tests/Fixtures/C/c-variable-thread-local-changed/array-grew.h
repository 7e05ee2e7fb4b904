// More at the end of a thread-local array, of which programs keep no copy.
// expect: c-variable-type-changed source=risky binary=none table
//--- old
extern __thread int table[2];
//--- old.c
__thread int table[2] = {1, 2};
//--- new
extern __thread int table[3];
//--- new.c
__thread int table[3] = {1, 2, 3};
//--- client
int main(void) { return table[1] - 2; }
