// A byte cuts off what an `int` may say; a character, which C takes as an `int`, is one.
// expect: c-parameter-type-changed source=none binary=breaking led_set
// expect: c-parameter-type-changed source=none binary=risky put
//--- old
void led_set(unsigned index, unsigned brightness);
unsigned led_get(unsigned index);
int put(int letter);
//--- old.c
static unsigned leds[8];
void led_set(unsigned i, unsigned v) { leds[i] = v; }
unsigned led_get(unsigned i) { return leds[i]; }
int put(int letter) { return letter; }
//--- new
void led_set(unsigned index, unsigned char brightness);
unsigned led_get(unsigned index);
int put(char letter);
//--- new.c
static unsigned char leds[8];
void led_set(unsigned i, unsigned char v) { leds[i] = v; }
unsigned led_get(unsigned i) { return leds[i]; }
int put(char letter) { return letter; }
//--- client
#include "library.h"
int main(void) {
  led_set(1, 700);
  return put('a') != 'a' || led_get(1) != 700;
}
