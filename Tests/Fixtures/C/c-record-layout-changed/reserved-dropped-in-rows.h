// Rows are written `totals[]`: who fills them goes on by the size of one, whatever was dropped at its end.
// expect: c-record-layout-changed source=none binary=breaking totals
//--- old
struct totals { int entries; long debit; void *reserved1; void *reserved2; };
void ledger_totals_by_year(struct totals totals[], int years);
//--- new
struct totals { int entries; long debit; };
void ledger_totals_by_year(struct totals totals[], int years);
//--- old.c
void ledger_totals_by_year(struct totals totals[], int years) {
  for (int i = 0; i < years; i++) { totals[i].entries = 12; totals[i].debit = 900 + i; }
}
//--- new.c
void ledger_totals_by_year(struct totals totals[], int years) {
  for (int i = 0; i < years; i++) { totals[i].entries = 12; totals[i].debit = 900 + i; }
}
//--- client
#include "library.h"
int main(void) {
  struct totals totals[2] = {{0}};
  ledger_totals_by_year(totals, 2);
  return totals[1].entries == 12 && totals[1].debit == 901 ? 0 : 1;
}
