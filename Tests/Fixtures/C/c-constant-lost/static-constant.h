// A constant became a static one, which clang folds where a constant is wanted.
// expect: c-constant-lost source=risky binary=none BUFFER_SIZE
//--- old
#define BUFFER_SIZE 512
//--- new
static const int BUFFER_SIZE = 512;
//--- client
int use(int size) { return size < BUFFER_SIZE; }
