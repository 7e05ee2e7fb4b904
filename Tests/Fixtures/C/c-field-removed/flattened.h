// A structure without a name was taken apart: its numbers stand where they stood.
// expect: c-field-removed source=breaking binary=none plan.boil
// expect: c-field-added source=none binary=none plan.boil_minutes
// expect: c-field-added source=none binary=none plan.boil_hops
//--- old
struct plan { int style; struct { int minutes; int hops; } boil; const char *yeast; };
int days(const struct plan *plan);
//--- old.c
int days(const struct plan *p) { return p->boil.hops + p->boil.minutes + p->yeast[0]; }
//--- new
struct plan { int style; int boil_minutes; int boil_hops; const char *yeast; };
int days(const struct plan *plan);
//--- new.c
int days(const struct plan *p) { return p->boil_hops + p->boil_minutes + p->yeast[0]; }
//--- client
int main(void) {
  struct plan plan = { .yeast = "a" };
  plan.boil.hops = 3;
  plan.boil.minutes = 4;
  return days(&plan) != 'a' + 7;
}
