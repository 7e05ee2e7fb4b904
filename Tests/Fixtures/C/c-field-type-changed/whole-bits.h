// Bits that fill bytes are the fields that stand in their place; of another sign they are read otherwise.
// expect: c-field-type-changed source=none binary=none reg.lo
// expect: c-field-type-changed source=none binary=none reg.hi
// expect: c-field-type-changed source=none binary=breaking reg.rest
// expect: c-bit-field-changed source=none binary=none reg.lo
// expect: c-bit-field-changed source=none binary=none reg.hi
// expect: c-bit-field-changed source=none binary=none reg.rest
//--- old
struct reg { unsigned lo : 8; unsigned hi : 8; int rest : 16; };
void reg_load(struct reg *reg, unsigned value);
int reg_rest(const struct reg *reg);
//--- new
struct reg { unsigned char lo; unsigned char hi; unsigned short rest; };
void reg_load(struct reg *reg, unsigned value);
int reg_rest(const struct reg *reg);
//--- old.c
void reg_load(struct reg *r, unsigned v) { r->lo = v & 255; r->hi = v >> 8 & 255; }
int reg_rest(const struct reg *r) { return r->rest; }
//--- new.c
void reg_load(struct reg *r, unsigned v) { r->lo = v & 255; r->hi = v >> 8 & 255; }
int reg_rest(const struct reg *r) { return r->rest; }
//--- client
int main(void) {
  struct reg r = { .rest = -1 };
  reg_load(&r, 0x1234);
  return r.lo == 0x34 && r.hi == 0x12 && reg_rest(&r) == -1 ? 0 : 1;
}
