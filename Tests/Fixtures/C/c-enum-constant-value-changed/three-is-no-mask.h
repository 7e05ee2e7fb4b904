// Three has the bits of one and two by chance: a constant that moves from there breaks, a mask that grows does not.
// expect: c-enum-constant-added source=none binary=none SPEED_FASTER
// expect: c-enum-constant-value-changed source=none binary=breaking SPEED_TOP
// expect: c-enum-constant-added source=none binary=none PART_TAIL
// expect: c-enum-sentinel-changed source=none binary=none PART_WHOLE
// expect: c-macro-value-changed source=none binary=breaking SHELF_LOST
//--- old
enum speed { SPEED_OFF, SPEED_SLOW, SPEED_FAST, SPEED_TOP };
enum part { PART_HEAD = 1, PART_BODY = 2, PART_WHOLE = PART_HEAD | PART_BODY };
#define SHELF_FULL 1
#define SHELF_EMPTY 2
#define SHELF_LOST 3
int drive(enum speed speed);
//--- old.c
int drive(enum speed speed) { return speed == SPEED_TOP; }
//--- new
enum speed { SPEED_OFF, SPEED_SLOW, SPEED_FAST, SPEED_FASTER, SPEED_TOP };
enum part { PART_HEAD = 1, PART_BODY = 2, PART_TAIL = 4, PART_WHOLE = PART_HEAD | PART_BODY | PART_TAIL };
#define SHELF_FULL 1
#define SHELF_EMPTY 2
#define SHELF_LOST 5
int drive(enum speed speed);
//--- new.c
int drive(enum speed speed) { return speed == SPEED_TOP; }
//--- client
int main(void) { return drive(SPEED_TOP) ? 0 : PART_WHOLE + SHELF_LOST; }
