// What callbacks are given at the end, compiled ones do not look at; integers among floating numbers too.
// expect: c-callback-signature-changed source=breaking binary=risky on_level
// expect: c-callback-signature-changed source=breaking binary=risky hooks.read
// expect: c-callback-signature-changed source=breaking binary=risky on_sample
//--- old
typedef int (*on_level)(int level, const char *text);
typedef int (*on_sample)(float sample, void *user);
typedef int (*on_code)(int code);
struct hooks { int (*read)(void *user, int count); void *user; };
int emit(on_level level, on_sample sample, on_code code, const struct hooks *hooks);
//--- old.c
int emit(on_level level, on_sample sample, on_code code, const struct hooks *hooks) {
  return level(3, "m") + sample(0.5f, hooks->user) + code(4) + hooks->read(hooks->user, 5);
}
//--- new
typedef int (*on_level)(int level, const char *text, void *user);
typedef int (*on_sample)(float sample, void *user, double time);
typedef int (*on_code)(int number);
struct hooks { int (*read)(void *user, int count, long offset); void *user; };
int emit(on_level level, on_sample sample, on_code code, const struct hooks *hooks);
//--- new.c
int emit(on_level level, on_sample sample, on_code code, const struct hooks *hooks) {
  return level(3, "m", 0) + sample(0.5f, hooks->user, 2.5) + code(4) + hooks->read(hooks->user, 5, -1);
}
//--- client
static int level(int level, const char *text) { return level + (text[0] == 'm'); }
static int sample(float sample, void *user) { return sample == 0.5f && user ? 10 : 0; }
static int code(int code) { return code; }
static int read_it(void *user, int count) { return user ? count : 0; }
int main(void) {
  int mine;
  struct hooks hooks = { read_it, &mine };
  return emit(level, sample, code, &hooks) == 23 ? 0 : 1;
}
