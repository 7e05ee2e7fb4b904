// Settings are made ready by one function and read by the others: a small number has the lower part.
// expect: c-field-type-changed source=none binary=risky settings.connect
//--- old
#include <stdint.h>
#include <stddef.h>
typedef struct settings { size_t capacity; int connect; } settings;
void settings_default(settings *settings);
int settings_write(const settings *settings);
//--- new
#include <stdint.h>
#include <stddef.h>
typedef struct settings { size_t capacity; uint8_t connect; } settings;
void settings_default(settings *settings);
int settings_write(const settings *settings);
//--- old.c
#include <string.h>
void settings_default(settings *settings) { memset(settings, 0, sizeof *settings); settings->capacity = 40; }
int settings_write(const settings *settings) { return (int)settings->capacity + settings->connect; }
//--- new.c
#include <string.h>
void settings_default(settings *settings) { memset(settings, 0, sizeof *settings); settings->capacity = 40; }
int settings_write(const settings *settings) { return (int)settings->capacity + settings->connect; }
//--- client
#include "library.h"
int main(void) {
  settings mine;
  settings_default(&mine);
  mine.connect = 1;
  return settings_write(&mine) == 41 ? 0 : 1;
}
