// What clients hand over is read in fewer bytes, which have what is small.
// expect: c-field-type-changed source=none binary=risky params.threads
//--- old
struct params { int threads; void *schunk; };
int run(const struct params *params);
//--- old.c
int run(const struct params *p) { return p->threads; }
//--- new
struct params { short threads; void *schunk; };
int run(const struct params *params);
//--- new.c
int run(const struct params *p) { return p->threads; }
//--- client
int main(void) { struct params params = { 4, 0 }; return run(&params) != 4; }
