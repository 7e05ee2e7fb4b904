// A hook that programs need not have was weak, and is asked for now.
// expect: c-attribute-removed source=none binary=breaking engine_trace
//--- old
__attribute__((weak)) void engine_trace(const char *what);
int engine_run(int steps);
//--- old.c
int engine_run(int steps) { if (engine_trace) engine_trace("run"); return steps; }
//--- new
void engine_trace(const char *what);
int engine_run(int steps);
//--- new.c
int engine_run(int steps) { engine_trace("run"); return steps; }
//--- client
int main(void) { return engine_run(0); }
