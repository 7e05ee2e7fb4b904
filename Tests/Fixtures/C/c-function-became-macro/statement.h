// Who used the function's result has a statement now.
// expect: c-function-became-macro source=breaking binary=breaking put
// expect: c-variable-added source=none binary=none last
//--- old
int put(int value);
//--- new
extern int last;
#define put(value) do { last = (value); } while (0)
//--- client
int main(void) { return put(3); }
