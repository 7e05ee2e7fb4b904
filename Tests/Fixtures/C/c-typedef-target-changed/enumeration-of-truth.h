// An enumeration of 0 and 1 that became a truth value leaves what is passed as it is.
// expect: c-typedef-target-changed source=risky binary=risky animation
// expect: c-type-removed source=breaking binary=none animation
//--- old
typedef enum animation { ANIMATION_OFF, ANIMATION_ON } animation;
int scroll(int by, animation animation);
//--- old.c
int scroll(int by, animation a) { return a ? by : 0; }
//--- new
typedef _Bool animation;
#define ANIMATION_OFF 0
#define ANIMATION_ON 1
int scroll(int by, animation animation);
//--- new.c
int scroll(int by, animation a) { return a ? by : 0; }
//--- client
int main(void) { enum animation on = ANIMATION_ON; return scroll(3, on) != 3; }
