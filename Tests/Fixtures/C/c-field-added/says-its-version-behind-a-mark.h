// Letters that mark the structure stand before its version.
// expect: c-field-added source=none binary=risky connect_options.proxy
//--- old
struct connect_options { char struct_id[4]; int struct_version; int interval; };
#define CONNECT_OPTIONS { {'C', 'O', 'N', 'N'}, 0, 60 }
int connect_with(struct connect_options *options);
//--- old.c
int connect_with(struct connect_options *options) { return options->interval != 20; }
//--- new
struct connect_options { char struct_id[4]; int struct_version; int interval; const char *proxy; };
#define CONNECT_OPTIONS { {'C', 'O', 'N', 'N'}, 1, 60, 0 }
int connect_with(struct connect_options *options);
//--- new.c
int connect_with(struct connect_options *options) {
  return options->struct_version > 0 && options->proxy ? 1 : options->interval != 20;
}
//--- client
int main(void) {
  struct connect_options options = CONNECT_OPTIONS;
  options.interval = 20;
  return connect_with(&options);
}
