// A very large constant makes the enumeration larger.
// expect: c-enum-underlying-type-changed source=risky binary=breaking mask
// expect: c-enum-constant-added source=none binary=none HIGH
//--- old
enum mask { LOW = 1 };
void set(enum mask mask);
//--- new
enum mask { LOW = 1, HIGH = 0x100000000 };
void set(enum mask mask);
//--- client
void use(void) { set(LOW); }
