// What the library has itself is found, weak or not.
// options: exports
// expect: nothing
//--- old
__attribute__((weak)) int engine_level(void);
//--- old.c
int engine_level(void) { return 0; }
//--- new
int engine_level(void);
//--- new.c
int engine_level(void) { return 0; }
//--- client
int main(void) { return engine_level(); }
