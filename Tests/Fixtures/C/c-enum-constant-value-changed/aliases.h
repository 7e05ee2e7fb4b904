// What was another one's second name, or deprecated, stands in no switch beside all the others; what is deprecated with the
// change did. A default is chosen by its name.
// expect: c-enum-constant-value-changed source=none binary=risky SORT_DEFAULT
// expect: c-enum-constant-value-changed source=none binary=breaking SORT_OLD
// expect: c-enum-constant-value-changed source=breaking binary=breaking SCALE_FULL
// expect: c-declaration-deprecated source=none binary=none SCALE_FULL
//--- old
enum sort { SORT_NAME = 1, SORT_DATE = 2, SORT_OLD __attribute__((deprecated)) = 7, SORT_DEFAULT = SORT_NAME };
enum scale { SCALE_NONE, SCALE_FULL = 5, SCALE_WIDE = 6 };
enum sort sort_get(void);
enum scale scale_get(void);
//--- new
enum sort { SORT_NAME = 1, SORT_DATE = 2, SORT_OLD __attribute__((deprecated)) = 1, SORT_DEFAULT = SORT_DATE };
enum scale { SCALE_NONE, SCALE_FULL __attribute__((deprecated)) = 6, SCALE_WIDE = 6 };
enum sort sort_get(void);
enum scale scale_get(void);
//--- client
int sorted(void) { switch (sort_get()) { case SORT_NAME: return 1; case SORT_DATE: return 2; default: return SORT_DEFAULT; } }
int scaled(void) { switch (scale_get()) { case SCALE_NONE: return 0; case SCALE_FULL: return 1; case SCALE_WIDE: return 2; } return 3; }
