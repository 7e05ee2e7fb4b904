// What clients only read may be an array where a pointer was; what they write to may not.
// expect: c-field-type-changed source=none binary=breaking screen.name
// expect: c-record-layout-changed source=none binary=breaking screen
// expect: c-field-type-changed source=breaking binary=breaking mode.name
// expect: c-record-layout-changed source=none binary=breaking mode
//--- old
struct screen { int index; const char *name; int width; };
struct mode { const char *name; int width; };
const struct screen *screens(int *count);
int apply(const struct mode *mode);
//--- old.c
static const struct screen all[2] = { { 0, "a", 10 }, { 1, "b", 20 } };
const struct screen *screens(int *count) { *count = 2; return all; }
int apply(const struct mode *mode) { return mode->name[0] == 'm'; }
//--- new
struct screen { int index; char name[8]; int width; };
struct mode { char name[8]; int width; };
const struct screen *screens(int *count);
int apply(const struct mode *mode);
//--- new.c
static const struct screen all[2] = { { 0, "a", 10 }, { 1, "b", 20 } };
const struct screen *screens(int *count) { *count = 2; return all; }
int apply(const struct mode *mode) { return mode->name[0] == 'm'; }
//--- client
int main(void) {
  int count = 0;
  const struct screen *all = screens(&count);
  struct mode mode = { .width = 1 };
  mode.name = "mine";
  if (count != 2 || all[0].width != 10 || all[1].width != 20) return 1;
  const char *name = all[1].name;
  return name[0] == 'b' && apply(&mode) ? 0 : 1;
}
