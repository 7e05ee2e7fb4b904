// One field at the start, which a union has there as well, aligned for another: only the keyword differs.
// expect: c-record-kind-changed source=breaking binary=none block
// expect: c-field-added source=none binary=risky block.link
//--- old
typedef struct block { unsigned char bytes[64]; } block;
int first(block *b);
//--- old.c
int first(block *b) { return b->bytes[0]; }
//--- new
typedef union block { unsigned char bytes[64]; void *link; } block;
int first(block *b);
//--- new.c
int first(block *b) { return b->bytes[0]; }
//--- client
int main(void) { struct block own = { { 0 } }; return first(&own); }
