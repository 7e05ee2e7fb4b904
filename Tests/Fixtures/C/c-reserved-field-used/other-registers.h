// What was padding between floating numbers holds an integer: the structure travels in other registers.
// expect: c-reserved-field-used source=risky binary=breaking sample.flags
//--- old
struct sample { float x; double y; };
int put(struct sample sample);
//--- old.c
int put(struct sample sample) { return sample.x == 1 && sample.y == 2; }
//--- new
struct sample { float x; int flags; double y; };
int put(struct sample sample);
//--- new.c
int put(struct sample sample) { return sample.x == 1 && sample.y == 2; }
//--- client
int main(void) { struct sample sample = { .x = 1, .y = 2 }; return put(sample) ? 0 : 1; }
