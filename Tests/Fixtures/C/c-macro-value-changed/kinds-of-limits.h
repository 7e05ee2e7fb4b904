// What names kinds of limits is numbered, and a limit itself is a quantity; a library may be called like a unit.
// expect: c-macro-value-changed source=none binary=breaking MS_LIMIT_COLUMN
// expect: c-macro-value-changed source=none binary=breaking MS_LIMIT_ROW
// expect: c-macro-value-changed source=none binary=breaking MS_LOAD_RENDER
// expect: c-macro-value-changed source=none binary=breaking MS_PIPE_MASK_REED
// expect: c-macro-value-changed source=none binary=risky MS_PIPE_MASK_ALL
// expect: c-macro-value-changed source=none binary=risky MS_ROW_LIMIT
//--- old
#define MS_LIMIT_LENGTH 0
#define MS_LIMIT_COLUMN 1
#define MS_LIMIT_ROW 2
int ms_limit(int kind);

#define MS_LOAD_HINTED (1 << 0)
#define MS_LOAD_RENDER (1 << 2)
int ms_load(int flags);

#define MS_PIPE_MASK_ALL 0xff
#define MS_PIPE_MASK_REED (1 << 8)
int ms_pipe(int kind);

#define MS_ROW_LIMIT 64
//--- old.c
int ms_limit(int kind) { return kind == MS_LIMIT_ROW; }
int ms_load(int flags) { return flags & MS_LOAD_RENDER; }
int ms_pipe(int kind) { return kind & MS_PIPE_MASK_REED; }
//--- new
#define MS_LIMIT_LENGTH 0
#define MS_LIMIT_COLUMN 2
#define MS_LIMIT_ROW 1
int ms_limit(int kind);

#define MS_LOAD_HINTED (1 << 0)
#define MS_LOAD_RENDER (1 << 3)
int ms_load(int flags);

#define MS_PIPE_MASK_ALL 0x7f
#define MS_PIPE_MASK_REED (1 << 12)
int ms_pipe(int kind);

#define MS_ROW_LIMIT 128
//--- new.c
int ms_limit(int kind) { return kind == MS_LIMIT_ROW; }
int ms_load(int flags) { return flags & MS_LOAD_RENDER; }
int ms_pipe(int kind) { return kind & MS_PIPE_MASK_REED; }
//--- client
static int rows[MS_ROW_LIMIT];
int main(void) {
  // All of them are right with the library that the program was made with.
  int right = !!ms_limit(MS_LIMIT_ROW) + !!ms_load(MS_LOAD_RENDER) + !!ms_pipe(MS_PIPE_MASK_REED);
  return right != 3 || rows[0];
}
