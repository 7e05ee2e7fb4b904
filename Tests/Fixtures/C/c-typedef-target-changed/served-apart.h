// Where every function that deals with a type has another version, or another name behind a macro, for new programs, old ones keep theirs.
// options: exports
// expect: c-typedef-target-changed source=risky binary=risky offset
// expect: c-callback-signature-changed source=breaking binary=risky on_event
// expect: c-enum-constant-value-changed source=none binary=risky MODE_READ
// expect: c-enum-constant-added source=none binary=none MODE_NONE
// expect: c-function-became-macro source=none binary=none seek
// expect: c-function-added source=none binary=none seek64
// expect: c-export-version-changed source=none binary=none listen
// expect: c-export-version-changed source=none binary=none mode_set
//--- old
typedef int offset;
offset seek(offset to);
typedef int (*on_event)(int code);
int listen(on_event handler);
enum mode { MODE_READ };
int mode_set(enum mode mode);
//--- old.c
offset seek(offset to) { return to; }
int listen(on_event handler) { return handler(3); }
int mode_set(enum mode mode) { return mode == MODE_READ; }
//--- old.map
LIB_1 { global: seek; listen; mode_set; local: *; };
//--- new
typedef long offset;
offset seek64(offset to);
#define seek seek64
typedef int (*on_event)(void *context, int code);
int listen(on_event handler);
enum mode { MODE_NONE, MODE_READ };
int mode_set(enum mode mode);
//--- new.c
#undef seek
int seek(int to) { return to; }
offset seek64(offset to) { return to; }
int listen_old(int (*handler)(int)) { return handler(3); }
int listen_new(on_event handler) { return handler(0, 3); }
int mode_old(int mode) { return mode == 0; }
int mode_new(enum mode mode) { return mode == MODE_READ; }
__asm__(".symver listen_old, listen@LIB_1\n.symver listen_new, listen@@LIB_2");
__asm__(".symver mode_old, mode_set@LIB_1\n.symver mode_new, mode_set@@LIB_2");
//--- new.map
LIB_1 { global: seek; listen; mode_set; local: *; };
LIB_2 { global: listen; mode_set; seek64; } LIB_1;
//--- client
static int handle(int code) { return code != 3; }
int main(void) { return seek(-1) == -1 && !listen(handle) && mode_set(MODE_READ) ? 0 : 1; }
