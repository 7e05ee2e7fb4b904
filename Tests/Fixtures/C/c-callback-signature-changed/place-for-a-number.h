// What clients' functions are to fill in, compiled ones leave as it was.
// expect: c-callback-signature-changed source=breaking binary=breaking tariff.fee
//--- old
struct tariff { int (*fee)(struct tariff *tariff, int minutes); };
int park_leave(struct tariff *tariff, int minutes);
//--- new
struct tariff { int (*fee)(struct tariff *tariff, int minutes, int *fee); };
int park_leave(struct tariff *tariff, int minutes);
//--- old.c
int park_leave(struct tariff *tariff, int minutes) { return tariff->fee(tariff, minutes); }
//--- new.c
int park_leave(struct tariff *tariff, int minutes) {
  int fee = 0;
  return tariff->fee(tariff, minutes, &fee) < 0 ? -1 : fee;
}
//--- client
#include "library.h"
static int triple(struct tariff *tariff, int minutes) { return minutes * 3; }
int main(void) {
  struct tariff mine = {triple};
  return park_leave(&mine, 20) == 60 ? 0 : 1;
}
