// More reserve, or a longer text at the end, is read where the first member says that it is there.
// expect: c-record-layout-changed source=none binary=risky options
// expect: c-field-type-changed source=risky binary=risky label.text
//--- old
struct options { unsigned struct_size; int level; int reserved[2]; };
int run(const struct options *options);
struct label { unsigned struct_size; char text[8]; };
int label_get(struct label *label);
//--- old.c
int run(const struct options *o) { return o->level; }
int label_get(struct label *l) { l->text[0] = 'a'; return 0; }
//--- new
struct options { unsigned struct_size; int level; int reserved[6]; };
int run(const struct options *options);
struct label { unsigned struct_size; char text[32]; };
int label_get(struct label *label);
//--- new.c
int run(const struct options *o) { return o->level; }
int label_get(struct label *l) { l->text[0] = 'a'; if (l->struct_size >= sizeof *l) l->text[31] = 0; return 0; }
//--- client
int main(void) {
  struct options options = { sizeof options };
  struct { struct label label; int guard; } own = { { sizeof(struct label) }, 9 };
  return run(&options) || label_get(&own.label) || own.label.text[0] != 'a' || own.guard != 9;
}
