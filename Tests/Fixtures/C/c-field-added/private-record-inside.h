// A record with a private name is part of the public one that it stands in; what only a pointer leads to is the library's own.
// expect: c-field-added source=none binary=breaking _state.flags
//--- old
struct _state { int position; };
struct parser { struct _state state; int line; };
void parser_init(struct parser *parser);
int parser_line(const struct parser *parser);
struct _cache { int size; };
struct store { struct _cache *cache; };
struct store *store_new(void);
//--- new
struct _state { int position; int flags; };
struct parser { struct _state state; int line; };
void parser_init(struct parser *parser);
int parser_line(const struct parser *parser);
struct _cache { int size; int more; };
struct store { struct _cache *cache; };
struct store *store_new(void);
//--- old.c
void parser_init(struct parser *p) { p->state.position = 1; p->line = 7; }
int parser_line(const struct parser *p) { return p->line; }
struct store *store_new(void) { return 0; }
//--- new.c
void parser_init(struct parser *p) { p->state.position = 1; p->state.flags = 2; p->line = 7; }
int parser_line(const struct parser *p) { return p->line; }
struct store *store_new(void) { return 0; }
//--- client
int main(void) {
  struct parser parsers[2];
  parser_init(parsers);
  parsers[0].line = 9;
  return parser_line(parsers) == 9 && !store_new() ? 0 : 1;
}
