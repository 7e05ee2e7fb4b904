// `sz` says as much as `size`, also with bit-fields between.
// expect: c-field-added source=none binary=risky open_options.pin_path
// expect: c-field-added source=none binary=risky open_options.config
//--- old
struct open_options { unsigned long sz; const char *name; _Bool relaxed; };
int open_with(const struct open_options *options);
//--- old.c
int open_with(const struct open_options *options) { return options->name[0] != 'a'; }
//--- new
struct open_options { unsigned long sz; const char *name; _Bool relaxed; const char *pin_path; unsigned : 32; const char *config; };
int open_with(const struct open_options *options);
//--- new.c
int open_with(const struct open_options *options) {
  return options->sz >= sizeof *options && options->config ? 1 : options->name[0] != 'a';
}
//--- client
int main(void) { struct open_options options = {sizeof options, "a", 1}; return open_with(&options); }
