// An array is never assigned to, and its elements are written through any address of mutable ones.
// expect: c-declaration-kind-changed source=risky binary=breaking acs_map
// expect: c-declaration-kind-changed source=breaking binary=breaking key_map
// expect: c-function-added source=none binary=none get_map
// expect: c-function-added source=none binary=none get_keys
//--- old
extern unsigned acs_map[];
extern unsigned key_map[];
//--- new
unsigned *get_map(void);
const unsigned *get_keys(void);
#define acs_map (get_map())
#define key_map (get_keys())
//--- client
unsigned use(void) { acs_map['x'] = 2; key_map['x'] = 1; return acs_map['y']; }
