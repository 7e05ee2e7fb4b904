// A structure that begins with constant letters and its version, which an initialiser fills in, tells how much of it there is.
// expect: c-field-added source=none binary=risky will.payload
//--- old
typedef struct { const char struct_id[4]; int struct_version; const char *topic; } will;
#define will_initializer { { 'M', 'Q', 'T', 'W' }, 0, 0 }
int connect_with(will *will);
//--- new
typedef struct { const char struct_id[4]; int struct_version; const char *topic; const char *payload; } will;
#define will_initializer { { 'M', 'Q', 'T', 'W' }, 1, 0, 0 }
int connect_with(will *will);
//--- client
int use(void) { will own = will_initializer; return connect_with(&own); }
