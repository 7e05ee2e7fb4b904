// A table of functions with what they are given, which clients hang on their parameters.
// expect: c-field-added source=none binary=breaking memory.resize
//--- old
struct memory { void *(*take)(unsigned long size, void *user); void (*drop)(void *block, void *user); void *user; };
struct setup { struct memory *memory; unsigned size; };
int set_up(struct setup *setup);
//--- old.c
int set_up(struct setup *setup) { void *block = setup->memory->take(setup->size, setup->memory->user); setup->memory->drop(block, setup->memory->user); return 4; }
//--- new
struct memory { void *(*take)(unsigned long size, void *user); void (*drop)(void *block, void *user); void *user; void *(*resize)(void *block, void *user); };
struct setup { struct memory *memory; unsigned size; };
int set_up(struct setup *setup);
//--- new.c
int set_up(struct setup *setup) { void *block = setup->memory->take(setup->size, setup->memory->user); if (setup->memory->resize) block = setup->memory->resize(block, 0); setup->memory->drop(block, setup->memory->user); return 4; }
//--- client
static char room[64];
static void *take(unsigned long size, void *user) { ++*(int *)user; return room; }
static void drop(void *block, void *user) { --*(int *)user; }
int main(void) {
  int live = 0;
  struct { struct memory memory; long guard; } box = { { take, drop, &live }, 1 };
  struct setup setup = { &box.memory, 8 };
  return set_up(&setup) == 4 && !live ? 0 : 1;
}
