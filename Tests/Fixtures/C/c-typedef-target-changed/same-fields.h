// Another structure with the same fields and more: clients that name the fields compile.
// expect: c-typedef-target-changed source=risky binary=breaking info
// expect: c-type-added source=none binary=none info_v2
//--- old
typedef struct info_v1 { int id; char name[4]; } info_v1;
typedef info_v1 info;
int query(int id, info *out);
//--- old.c
int query(int id, info *out) { out->id = id; out->name[0] = 0; return 0; }
//--- new
typedef struct info_v1 { int id; char name[4]; } info_v1;
typedef struct info_v2 { int id; char name[64]; int speed; } info_v2;
typedef info_v2 info;
int query(int id, info *out);
//--- new.c
#include <string.h>
int query(int id, info *out) { memset(out, 0, sizeof *out); out->id = id; return 0; }
//--- client
#include <string.h>
int main(void) {
  struct { info info; char after[64]; } own;
  memset(&own, 3, sizeof own);
  query(2, &own.info);
  for (int i = 0; i < 64; i++) if (own.after[i] != 3) return 1;
  return own.info.id == 2 ? 0 : 2;
}
