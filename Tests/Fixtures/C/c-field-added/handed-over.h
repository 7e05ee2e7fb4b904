// Options inside of options: clients bring both, the inner ones by a pointer.
// expect: c-field-added source=none binary=breaking cipher.rounds
//--- old
struct cipher { const char *name; int strength; };
struct link_options { int port; const struct cipher *cipher; };
int link_up(const char *host, const struct link_options *options);
//--- old.c
int link_up(const char *host, const struct link_options *options) { return options->cipher->strength + options->port; }
//--- new
struct cipher { const char *name; int strength; long rounds; };
struct link_options { int port; const struct cipher *cipher; };
int link_up(const char *host, const struct link_options *options);
//--- new.c
int link_up(const char *host, const struct link_options *options) { return (int)options->cipher->rounds + options->port; }
//--- client
int main(void) {
  struct { struct cipher cipher; long guard; } box = { { "x", 1 }, 99 };
  struct link_options options = { 4, &box.cipher };
  return link_up("here", &options) == 5 ? 0 : 1;
}
