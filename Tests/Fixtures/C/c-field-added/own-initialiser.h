// An init function says that clients bring their own, although another function makes one.
// expect: c-field-added source=none binary=breaking loop.mode
//--- old
struct loop { int number; };
int loop_init(struct loop *loop);
struct loop *default_loop(void);
//--- old.c
static struct loop shared;
int loop_init(struct loop *loop) { loop->number = 1; return 0; }
struct loop *default_loop(void) { return &shared; }
//--- new
struct loop { int number; int mode; };
int loop_init(struct loop *loop);
struct loop *default_loop(void);
//--- new.c
static struct loop shared;
int loop_init(struct loop *loop) { loop->number = 1; loop->mode = 2; return 0; }
struct loop *default_loop(void) { return &shared; }
//--- client
int main(void) { struct { struct loop loop; int guard; } box; box.guard = 9; loop_init(&box.loop); return box.guard - 9; }
