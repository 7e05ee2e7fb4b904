// A few bits that have another sign, and one bit, which is only asked whether it is set.
// expect: c-field-type-changed source=none binary=breaking motor.delta
// expect: c-field-type-changed source=none binary=risky motor.isOn
//--- old
struct motor { int delta : 4; int isOn : 1; };
int step(const struct motor *motor);
//--- old.c
int step(const struct motor *motor) { return motor->isOn ? motor->delta : 0; }
//--- new
struct motor { unsigned delta : 4; unsigned isOn : 1; };
int step(const struct motor *motor);
//--- new.c
int step(const struct motor *motor) { return motor->isOn ? motor->delta : 0; }
//--- client
int main(void) { struct motor motor = { .delta = -1, .isOn = 1 }; return step(&motor) != -1; }
