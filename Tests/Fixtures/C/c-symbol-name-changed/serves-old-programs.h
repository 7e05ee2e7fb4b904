// The headers name another symbol, and the library keeps the old one for programs that know the old structure.
// expect: c-symbol-name-changed source=none binary=none volume_query
// expect: c-field-type-changed source=none binary=risky volume.blocks
// expect: c-field-added source=risky binary=risky volume.flags
// options: exports
//--- old
#include <stdint.h>
struct volume { uint32_t blocks; uint32_t size; };
int volume_query(const char *mount, struct volume *volume);
//--- old.c
int volume_query(const char *mount, struct volume *volume) { volume->blocks = 1000; volume->size = 512; return 0; }
//--- new
#include <stdint.h>
struct volume { uint64_t blocks; uint32_t size; uint32_t flags; };
int volume_query(const char *mount, struct volume *volume) __asm__("volume_query64");
//--- new.c
int volume_query(const char *mount, struct volume *volume) { volume->blocks = 1000; volume->size = 512; volume->flags = 0; return 0; }
struct volume32 { uint32_t blocks, size; };
int volume_query32(const char *mount, struct volume32 *volume) __asm__("volume_query");
int volume_query32(const char *mount, struct volume32 *volume) { volume->blocks = 1000; volume->size = 512; return 0; }
//--- client
#include "library.h"
int main(void) {
  struct volume volumes[2] = {{0, 0}, {7, 7}};
  return volume_query("/", &volumes[0]) || volumes[0].blocks != 1000 || volumes[0].size != 512 || volumes[1].blocks != 7;
}
