// What joins flags and joins one more: old programs ask for those that they knew, which mean what they meant.
// expect: c-macro-value-changed source=none binary=risky INIT_EVERYTHING
// expect: c-macro-added source=none binary=none INIT_SENSOR
//--- old
#define INIT_TIMER 0x1u
#define INIT_AUDIO 0x10u
#define INIT_EVERYTHING (INIT_TIMER | INIT_AUDIO)
unsigned start(unsigned flags);
//--- new
#define INIT_TIMER 0x1u
#define INIT_AUDIO 0x10u
#define INIT_SENSOR 0x8000u
#define INIT_EVERYTHING (INIT_TIMER | INIT_AUDIO | INIT_SENSOR)
unsigned start(unsigned flags);
//--- client
int main(void) { return start(INIT_EVERYTHING) == INIT_EVERYTHING ? 0 : 1; }
//--- old.c
unsigned start(unsigned flags) { return flags & (INIT_TIMER | INIT_AUDIO); }
//--- new.c
unsigned start(unsigned flags) { return flags & (INIT_TIMER | INIT_AUDIO | INIT_SENSOR); }
