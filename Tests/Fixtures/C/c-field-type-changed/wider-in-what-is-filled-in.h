// The library writes the number into the padding as well; who knows the narrower type looks at its lower part. So it is in what
// stands in a structure that functions fill in.
// expect: c-field-type-changed source=none binary=risky metadata.ip_version
//--- old
#include <stdint.h>
typedef struct metadata { uint32_t nodes; uint16_t size; uint8_t ip_version; const char *type; } metadata;
typedef struct database { uint32_t flags; metadata metadata; } database;
int database_open(const char *name, database *database);
//--- new
#include <stdint.h>
typedef struct metadata { uint32_t nodes; uint16_t size; uint16_t ip_version; const char *type; } metadata;
typedef struct database { uint32_t flags; metadata metadata; } database;
int database_open(const char *name, database *database);
//--- old.c
int database_open(const char *name, database *database) {
  database->metadata = (metadata){.nodes = 100, .size = 28, .ip_version = 6, .type = name};
  return 0;
}
//--- new.c
int database_open(const char *name, database *database) {
  database->metadata = (metadata){.nodes = 100, .size = 28, .ip_version = 6, .type = name};
  return 0;
}
//--- client
#include "library.h"
int main(void) {
  database mine;
  if (database_open("x", &mine) != 0) return 1;
  return mine.metadata.ip_version == 6 && mine.metadata.size == 28 && mine.metadata.type[0] == 'x' ? 0 : 2;
}
