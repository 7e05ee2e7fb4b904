// A negative constant changes the sign, not the size.
// expect: c-enum-constant-added source=none binary=none NONE
//--- old
enum kind { OPENED };
void set(enum kind kind);
//--- new
enum kind { OPENED, NONE = -1 };
void set(enum kind kind);
//--- client
void use(void) { set(OPENED); }
