// What calls pass of an enumeration is small, and is all there in the lower part that a shorter number is read from.
// expect: c-typedef-target-changed source=risky binary=risky primaries
// expect: c-type-removed source=breaking binary=none primaries
//--- old
typedef enum primaries { PRIMARIES_UNKNOWN, PRIMARIES_BT709 = 1, PRIMARIES_BT2020 = 9 } primaries;
int primaries_known(primaries primaries);
//--- old.c
int primaries_known(primaries p) { return p == 9; }
//--- new
enum { PRIMARIES_UNKNOWN, PRIMARIES_BT709 = 1, PRIMARIES_BT2020 = 9 };
typedef unsigned short primaries;
int primaries_known(primaries primaries);
//--- new.c
int primaries_known(primaries p) { return p == 9; }
//--- client
int main(void) {
  enum primaries own = PRIMARIES_BT2020;
  return !primaries_known(own);
}
