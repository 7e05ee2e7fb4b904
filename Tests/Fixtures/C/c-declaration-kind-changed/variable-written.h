// A variable that clients write to became the value of a call.
// expect: c-declaration-kind-changed source=breaking binary=breaking level
// expect: c-function-added source=none binary=none level_now
//--- old
extern int level;
//--- new
int level_now(void);
#define level level_now()
//--- client
void use(void) { level = 2; }
