// Clients leave out a macro that stands for nothing where they compile.
// expect: c-calling-convention-changed source=breaking binary=breaking render
//--- old
#define LIBRARY_CALL
typedef float (LIBRARY_CALL *render)(void *user, int frame, float gain);
float run(render render, void *user, int frames);
//--- old.c
float run(render r, void *u, int n) { float s = 0; for (int i = 0; i < n; i++) s += r(u, i, 0.5f); return s; }
//--- new
#define LIBRARY_CALL __attribute__((ms_abi))
typedef float (LIBRARY_CALL *render)(void *user, int frame, float gain);
float run(render render, void *user, int frames);
//--- new.c
float run(render r, void *u, int n) { float s = 0; for (int i = 0; i < n; i++) s += r(u, i, 0.5f); return s; }
//--- client
static float ramp(void *user, int frame, float gain) { *(int *)user += 1; return frame * gain; }
int main(void) {
  int calls = 0;
  return run(ramp, &calls, 4) == 3 && calls == 4 ? 0 : 1;
}
