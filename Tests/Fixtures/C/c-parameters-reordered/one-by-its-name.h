// One parameter stands elsewhere by its name, among others of its type that have new names; new names alone are none of an order.
// expect: c-parameters-reordered source=risky binary=breaking star_find
// expect: c-parameter-renamed source=none binary=none star_near
// expect: c-parameter-renamed source=none binary=none star_near
//--- old
int star_find(double ra, double dec, double radius);
int star_near(double ra, double dec, double radius);
//--- old.c
int star_find(double ra, double dec, double radius) { return ra < 10 + radius && dec < 20 + radius; }
int star_near(double ra, double dec, double radius) { return ra < 10 + radius && dec < 20 + radius; }
//--- new
int star_find(double radius, double right_ascension, double declination);
int star_near(double right_ascension, double declination, double radius);
//--- new.c
int star_find(double radius, double ra, double dec) { return ra < 10 + radius && dec < 20 + radius; }
int star_near(double ra, double dec, double radius) { return ra < 10 + radius && dec < 20 + radius; }
//--- client
#include "library.h"
int main(void) {
  if (!star_near(10.2, 20.3, 0.5)) return 1;
  return star_find(10.2, 20.3, 0.5) && !star_find(90, 20, 0.5) ? 0 : 2;
}
