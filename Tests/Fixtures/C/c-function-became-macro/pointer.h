// A function that is found when the program runs is called through a pointer.
// expect: c-function-became-macro source=risky binary=breaking draw
// expect: c-function-became-macro source=breaking binary=breaking flush
// expect: c-variable-added source=none binary=none loaded_draw
// expect: c-variable-added source=none binary=none loaded_flush
//--- old
float draw(const float *points, int count);
int flush(int channel);
//--- new
extern float (*loaded_draw)(const float *points, int count);
#define draw loaded_draw
extern int (*loaded_flush)(int channel, int flags);
#define flush loaded_flush
//--- client
float use(float *points) { float (*call)(const float *, int) = draw; return draw(points, 3) + call(points, 1) + flush(1); }
