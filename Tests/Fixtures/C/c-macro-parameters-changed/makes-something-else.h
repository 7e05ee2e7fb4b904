// A macro that packs numbers takes one more: programs hand over what they packed before, which is as good where the new one counts for nothing at 0.
// expect: c-macro-parameters-changed source=breaking binary=none KEY
// expect: c-macro-parameters-changed source=breaking binary=breaking CODE
//--- old
#define KEY(table, row) ((unsigned)(table) << 24 | (unsigned)(row))
#define CODE(kind, number) ((unsigned)(kind) << 8 | (unsigned)(number))
unsigned key_table(unsigned key);
unsigned code_kind(unsigned code);
//--- old.c
unsigned key_table(unsigned k) { return k >> 24; }
unsigned code_kind(unsigned c) { return c >> 8; }
//--- new
#define KEY(table, part, row) ((unsigned)(table) << 24 | (unsigned)(part) << 16 | (unsigned)(row))
#define CODE(kind, part, number) ((unsigned)(kind) << 16 | (unsigned)(part) << 8 | (unsigned)(number))
unsigned key_table(unsigned key);
unsigned code_kind(unsigned code);
//--- new.c
unsigned key_table(unsigned k) { return k >> 24; }
unsigned code_kind(unsigned c) { return c >> 16; }
//--- client
int main(void) { return key_table(KEY(3, 77)) != 3 || code_kind(CODE(5, 9)) != 5; }
