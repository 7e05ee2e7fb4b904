// What happened to a buffer is no quantity; how large an error may be is one.
// expect: c-macro-value-changed source=none binary=breaking PACK_BUFFER_ERROR
// expect: c-macro-value-changed source=none binary=risky PACK_MAX_ERROR
//--- old
#define PACK_OK 0
#define PACK_DATA_ERROR (-3)
#define PACK_BUFFER_ERROR (-5)
#define PACK_MAX_ERROR 8
int pack(int size);
//--- old.c
int pack(int size) { return size ? PACK_OK : PACK_BUFFER_ERROR; }
//--- new
#define PACK_OK 0
#define PACK_DATA_ERROR (-3)
#define PACK_BUFFER_ERROR (-7)
#define PACK_MAX_ERROR 9
int pack(int size);
//--- new.c
int pack(int size) { return size ? PACK_OK : PACK_BUFFER_ERROR; }
//--- client
int main(void) { return pack(0) == PACK_BUFFER_ERROR && pack(PACK_MAX_ERROR) == PACK_OK ? 0 : 1; }
