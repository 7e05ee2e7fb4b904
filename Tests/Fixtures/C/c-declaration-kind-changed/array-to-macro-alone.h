// An array is never assigned to, and its elements are written through any address of mutable ones.
// expect: c-declaration-kind-changed source=risky binary=breaking acs_map
// expect: c-function-added source=none binary=none get_map
//--- old
extern unsigned acs_map[];
//--- new
unsigned *get_map(void);
#define acs_map (get_map())
//--- client
unsigned use(void) { acs_map['x'] = 2; return acs_map['y']; }
