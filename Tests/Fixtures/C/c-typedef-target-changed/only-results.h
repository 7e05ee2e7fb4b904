// A typedef for results alone: programs look at the part that they know. One that is pointed to has room for no more.
// expect: c-typedef-target-changed source=risky binary=risky status
// expect: c-typedef-target-changed source=risky binary=breaking mark
// expect: c-typedef-target-changed source=risky binary=risky lib_bool
//--- old
typedef short status;
status start(int kind);
typedef short mark;
mark mark_next(mark *place);
typedef unsigned char lib_bool;
struct flags { lib_bool first; lib_bool second; };
int flags_second(const struct flags *flags);
//--- old.c
status start(int kind) { return kind ? -3 : 0; }
mark mark_next(mark *m) { return *m = 1; }
int flags_second(const struct flags *f) { return f->second; }
//--- new
typedef int status;
status start(int kind);
typedef int mark;
mark mark_next(mark *place);
typedef _Bool lib_bool;
struct flags { lib_bool first; lib_bool second; };
int flags_second(const struct flags *flags);
//--- new.c
status start(int kind) { return kind ? -3 : 0; }
mark mark_next(mark *m) { return *m = 1; }
int flags_second(const struct flags *f) { return f->second; }
//--- client
int main(void) {
  struct { mark mark; short guard; } own = { 0, 5 };
  struct flags flags = { 0, 1 };
  if (start(1) != -3 || !flags_second(&flags)) return 1;
  return mark_next(&own.mark) == 1 && own.guard == 5 ? 0 : 2;
}
