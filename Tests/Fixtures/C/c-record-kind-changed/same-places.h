// Everything stands where it stood, inside of a member now.
// expect: c-record-kind-changed source=breaking binary=none name
// expect: c-field-removed source=breaking binary=none name.path
// expect: c-field-added source=none binary=none name.local
//--- old
struct name { int family; char path[12]; };
int name_get(int id, struct name *name);
//--- old.c
int name_get(int id, struct name *name) { name->family = 1; name->path[0] = '/'; name->path[1] = 0; return 0; }
//--- new
union name { int family; struct { int f; char path[12]; } local; };
int name_get(int id, union name *name);
//--- new.c
int name_get(int id, union name *name) { name->local.f = 1; name->local.path[0] = '/'; name->local.path[1] = 0; return 0; }
//--- client
#include "library.h"
int main(void) {
  struct name name;
  return name_get(1, &name) || name.family != 1 || name.path[0] != '/';
}
