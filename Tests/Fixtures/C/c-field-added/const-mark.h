// A structure that begins with constant letters and its version, which an initialiser fills in, tells how much of it there is.
// expect: c-field-added source=none binary=risky will.payload
//--- old
typedef struct { const char struct_id[4]; int struct_version; const char *topic; } will;
#define will_initializer { { 'M', 'Q', 'T', 'W' }, 0, 0 }
int connect_with(will *will);
//--- old.c
int connect_with(will *w) { return w->topic[0]; }
//--- new
typedef struct { const char struct_id[4]; int struct_version; const char *topic; const char *payload; } will;
#define will_initializer { { 'M', 'Q', 'T', 'W' }, 1, 0, 0 }
int connect_with(will *will);
//--- new.c
int connect_with(will *w) { return w->struct_version > 0 && w->payload ? w->payload[0] : w->topic[0]; }
//--- client
int main(void) {
  struct { will will; long behind; } own = { will_initializer, 1 };
  own.will.topic = "a";
  return connect_with(&own.will) != 'a';
}
